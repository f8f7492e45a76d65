import type {
  Engine,
  ReindexProgress,
  ReindexReport,
  Snapshot,
  SuggestedQuestion,
} from '../../src/engine/engine.ts';
import type { Explanation, PassageMap } from '../../src/engine/explanation.ts';
import { UserError } from '../../src/errors.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { detectLanguage } from '../../src/text/scripts.ts';
import { words } from '../../src/text/words.ts';
import type { Answer, Passage, Span } from '../../src/types.ts';

const TIMINGS = { embedMs: 0.1, retrieveMs: 0.2, answerMs: 0.3, totalMs: 0.6 };
/** A sentence that shares this many longer words with the question answers it. */
const ENOUGH_SHARED_WORDS = 2;
const LONGER_WORD = 4;

/** Answers with the sentence that shares the most words with the question. No model, no index, no disk. */
export class FakeEngine implements Engine {
  readonly asked: string[] = [];
  suggestions: readonly SuggestedQuestion[] = [];
  /** Awaited before each answer. */
  beforeAnswering: () => Promise<void> = () => Promise.resolve();
  /** Awaited after each step of a reindex. */
  afterStep: (progress: ReindexProgress) => Promise<void> = () => Promise.resolve();
  nextText: string | null = null;
  #snapshot: Snapshot;
  #generation = 1;
  #isReindexing = false;

  constructor(text: string) {
    this.#snapshot = this.#build(text);
  }

  current(): Snapshot {
    return this.#snapshot;
  }

  async answerQuestion(question: string, { top = 5 }: { readonly top?: number } = {}): Promise<Answer> {
    this.asked.push(question);
    const { article, passages } = this.#snapshot;
    await this.beforeAnswering();
    const wanted = new Set(words(question).filter(({ length }) => length >= LONGER_WORD));
    const shared = (span: Span) =>
      new Set(words(article.text.slice(span.start, span.end)).filter((word) => wanted.has(word))).size;
    const hits = passages
      .map((passage) => ({ passage, score: shared(passage) / (wanted.size + 1) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, top);
    const base = { question, language: detectLanguage(question), hits, timings: TIMINGS };
    const best = hits[0];
    const sentence = best && bestSentence(best.passage, shared);
    if (best === undefined || sentence === undefined || shared(sentence) < ENOUGH_SHARED_WORDS) {
      const citations = hits.slice(0, 2).map(({ passage }, at) => ({ number: at + 1, passage }));
      return { ...base, kind: 'not-in-article', confidence: 0.1, citations };
    }
    const text = article.text.slice(sentence.start, sentence.end);
    return {
      ...base,
      kind: 'answered',
      confidence: 0.9,
      quotes: [{ ...sentence, text, citation: 1 }],
      citations: [{ number: 1, passage: best.passage }],
    };
  }

  async explain(question: string, { most = 10 }: { readonly most?: number } = {}): Promise<Explanation> {
    const { hits } = await this.answerQuestion(question, { top: most });
    const passages = hits.map(({ passage, score }) => ({
      passage,
      lexical: score,
      vector: score,
      fused: score,
    }));
    const { generation, threshold } = this.#snapshot;
    return { generation, threshold, passages, point: { x: 0, y: 0 } };
  }

  passageMap(): PassageMap {
    const points = this.#snapshot.passages.map(({ id }) => ({ x: id, y: id % 3 }));
    return { generation: this.#snapshot.generation, points };
  }

  suggestedQuestions(): Promise<readonly SuggestedQuestion[]> {
    return Promise.resolve(this.suggestions);
  }

  async reindex(onProgress: (progress: ReindexProgress) => void = () => {}): Promise<ReindexReport> {
    if (this.#isReindexing) throw new UserError('A reindex is running already; wait for it to end.');
    this.#isReindexing = true;
    try {
      for (const stage of ['reading', 'cutting', 'embedding', 'writing'] as const) {
        const progress = { stage, done: stage === 'embedding' ? 1 : 0, total: stage === 'embedding' ? 2 : 0 };
        onProgress(progress);
        await this.afterStep(progress);
      }
      this.#generation++;
      this.#snapshot = this.#build(this.nextText ?? this.#snapshot.article.text);
      const { passages, generation } = this.#snapshot;
      const kept = passages.length - 1;
      return {
        changed: [1],
        added: [],
        removed: [],
        passages: passages.length,
        kept,
        seconds: 0.2,
        generation,
      };
    } finally {
      this.#isReindexing = false;
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #build(text: string): Snapshot {
    const article = parsePlainArticle(text, 'article/fake.txt');
    return {
      article,
      passages: cutPassages(article),
      generation: `generation-${this.#generation}`,
      builtAt: new Date('2026-01-01T00:00:00Z'),
      model: 'fake',
      threshold: 0.5,
    };
  }
}

function bestSentence(passage: Passage, shared: (span: Span) => number): Span | undefined {
  return passage.sentences.toSorted((a, b) => shared(b) - shared(a))[0];
}
