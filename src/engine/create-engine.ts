import type { Embedder } from '../../embeddings/embedder.ts';
import { buildIndex, openIndex, rebuildIndex } from '../../embeddings/index-store.ts';
import type { IndexGeneration, IndexProgress, IndexRequest } from '../../embeddings/index-request.ts';
import { verifyQuotes } from '../answer/quote.ts';
import { UserError } from '../errors.ts';
import { cutPassages } from '../ingest/passages.ts';
import { readArticle } from '../ingest/read-article.ts';
import { suggestQuestions } from '../suggest/suggest-questions.ts';
import type { Answer } from '../types.ts';
import type { Engine, ReindexProgress, ReindexReport, Snapshot, SuggestedQuestion } from './engine.ts';
import type { Explanation, PassageMap } from './explanation.ts';
import { diffParagraphs } from './paragraph-diff.ts';
import { serve, type Served } from './serve.ts';

export interface EngineOptions {
  readonly articlePath: string;
  /** Longest passage in UTF-16 units. */
  readonly passageLength: number;
  /** Folder of the stored index; null keeps it in memory and touches no file but the article. */
  readonly indexDir: string | null;
  /** Closed by `Engine.close`. */
  readonly embedder: Embedder;
  /** Confidence from which an answer is given; null for the calibrated one. */
  readonly threshold: number | null;
  readonly onProgress?: (progress: ReindexProgress) => void;
  /** Told in one sentence what a person should know, such as an index found damaged and built anew. */
  readonly onNotice?: (sentence: string) => void;
}

/**
 * Reads the article, opens its index or builds it, and serves.
 *
 * @throws UserError when the article cannot be read or the index folder cannot be used.
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const engine = new ArticleEngine(options);
  await engine.open();
  return engine;
}

/**
 * Rebuilds the stored index for whoever opens it next: what it changed is told against the generation on the disk.
 *
 * @throws UserError as `createEngine` does.
 */
export function rebuildStored(options: EngineOptions): Promise<ReindexReport> {
  return new ArticleEngine(options).reindex(options.onProgress);
}

class ArticleEngine implements Engine {
  readonly #options: EngineOptions;
  #served: Served | undefined;
  #generation: IndexGeneration | undefined;
  #reindexing = false;
  /** Made when first asked for, once for each generation. */
  readonly #suggested = new WeakMap<Served, Promise<readonly SuggestedQuestion[]>>();

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    await this.#put(await this.#index(openIndex, this.#options.onProgress));
  }

  current(): Snapshot {
    return this.#serving().snapshot;
  }

  async answerQuestion(question: string, options: { readonly top?: number } = {}): Promise<Answer> {
    const { answerer, snapshot } = this.#serving();
    const answer = await answerer.answer(question, options);
    if (answer.kind === 'answered') verifyQuotes(snapshot.article, answer.quotes);
    return answer;
  }

  suggestedQuestions(): Promise<readonly SuggestedQuestion[]> {
    const served = this.#serving();
    const known = this.#suggested.get(served);
    if (known !== undefined) return known;
    const { snapshot, answerer } = served;
    // They are an extra: whatever goes wrong with them, the article is still there to be asked.
    const suggested = suggestQuestions(snapshot.article, (question) => answerer.answer(question)).catch(
      () => [],
    );
    this.#suggested.set(served, suggested);
    return suggested;
  }

  explain(question: string, { most = 10 }: { readonly most?: number } = {}): Promise<Explanation> {
    return this.#serving().explainer.explain(question, most);
  }

  passageMap(): PassageMap {
    return this.#serving().explainer.map();
  }

  async reindex(onProgress?: (progress: ReindexProgress) => void): Promise<ReindexReport> {
    if (this.#reindexing) {
      throw new UserError('The article is being reindexed already; wait until that is done, then try again.');
    }
    this.#reindexing = true;
    try {
      const started = performance.now();
      const before = this.#generation;
      const generation = await this.#index(rebuildIndex, onProgress);
      await this.#put(generation);
      const previous = before?.article ?? generation.previousArticle;
      const numbers = generation.article.paragraphs.map(({ number }) => number);
      return {
        ...(previous === undefined
          ? { changed: [], added: numbers, removed: [] }
          : diffParagraphs(previous, generation.article)),
        passages: generation.passages.length,
        kept: generation.kept,
        seconds: (performance.now() - started) / 1000,
        generation: generation.name,
      };
    } finally {
      this.#reindexing = false;
    }
  }

  async close(): Promise<void> {
    await this.#options.embedder.close();
  }

  #serving(): Served {
    if (this.#served === undefined) throw new Error('The engine was asked before it was opened.');
    return this.#served;
  }

  async #index(
    stored: (request: IndexRequest) => Promise<IndexGeneration>,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<IndexGeneration> {
    const { articlePath, passageLength, indexDir, embedder, onNotice } = this.#options;
    onProgress?.({ stage: 'reading', done: 0, total: 0 });
    const article = await readArticle(articlePath);
    onProgress?.({ stage: 'cutting', done: 0, total: 0 });
    const passages = cutPassages(article, { maxLength: passageLength });
    const request = {
      article,
      passages,
      embedder,
      onProgress: (progress: IndexProgress) => onProgress?.(progress),
      onNotice: (sentence: string) => onNotice?.(sentence),
      ...(this.#generation === undefined ? {} : { previous: this.#generation }),
    };
    if (indexDir === null) return buildIndex(request, this.#generation);
    return stored({ ...request, dir: indexDir, settings: { passageLength } });
  }

  /** From here on this generation answers; questions under way finish with the one they began with. */
  async #put(generation: IndexGeneration): Promise<void> {
    const { embedder, threshold } = this.#options;
    this.#served = await serve(generation, embedder, threshold);
    this.#generation = generation;
  }
}
