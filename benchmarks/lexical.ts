import MiniSearch from 'minisearch';
import { Bm25Index } from '../src/retrieval/bm25.ts';
import { characterGrams, words } from '../src/text/words.ts';
import { rankingQuality, rankOf } from './quality/metrics.ts';
import { readSquad } from './squad.ts';

/**
 * Our BM25 index beside MiniSearch fed with the same character 4-grams, on the paragraphs of a SQuAD file:
 *
 *   npm run bench:lexical -- FILE.json
 *
 * Times and memory are of one process on one machine; read the ratios.
 */

const REPEATS = 5;

function grams(text: string): string[] {
  return words(text).flatMap((word) => characterGrams(word, 4));
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Expected a file in SQuAD format, but there is none: npm run bench:lexical -- FILE.json');
  process.exit(2);
}
const articles = await readSquad(file);
const paragraphs = articles.flatMap((article) => article.paragraphs);
let offset = 0;
const questions = articles.flatMap((article) => {
  const first = offset;
  offset += article.paragraphs.length;
  return article.questions.map(({ text, paragraph }) => ({ text, right: first + paragraph }));
});

interface Engine {
  readonly name: string;
  readonly build: () => (question: string) => Float64Array;
}

const engines: readonly Engine[] = [
  {
    name: 'Bm25Index (ours)',
    build: () => {
      const index = new Bm25Index(paragraphs.map(grams), { k1: 1, b: 0.75 });
      return (question) => index.scores(counted(grams(question)));
    },
  },
  {
    name: 'MiniSearch, 4-gram tokeniser',
    build: () => {
      const index = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize: grams,
        processTerm: (term) => term,
        searchOptions: { bm25: { k: 1, b: 0.75, d: 0 } },
      });
      index.addAll(paragraphs.map((text, id) => ({ id, text })));
      return (question) => {
        const scores = new Float64Array(paragraphs.length);
        for (const { id, score } of index.search(question)) scores[Number(id)] = score;
        return scores;
      };
    },
  },
];

const rows = engines.map(({ name, build }) => {
  const before = heapMegabytes();
  const buildTimes: number[] = [];
  let search = build();
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const started = performance.now();
    search = build();
    buildTimes.push(performance.now() - started);
  }
  const memory = heapMegabytes() - before;
  const times: number[] = [];
  const ranks = questions.map(({ text, right }) => {
    const started = performance.now();
    const scores = search(text);
    times.push(performance.now() - started);
    return rankOf(scores, right);
  });
  return {
    engine: name,
    'nDCG@10': rankingQuality(ranks).ndcg10.toFixed(2),
    'build ms': median(buildTimes).toFixed(0),
    'heap MB': memory.toFixed(1),
    'question ms': median(times).toFixed(3),
  };
});
console.log(`${paragraphs.length} paragraphs, ${questions.length} questions`);
console.table(rows);
