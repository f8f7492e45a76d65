import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Bm25Index, inverseDocumentFrequency, termSaturation } from '../../src/retrieval/bm25.ts';
import { NameIndex } from '../../src/retrieval/name-index.ts';
import { Vocabulary } from '../../src/retrieval/vocabulary.ts';
import { WordTable } from '../../embeddings/word-table.ts';
import { WordVectors } from '../../src/retrieval/word-vectors.ts';
import { roughRoot } from '../../src/text/root.ts';
import { lightStem } from '../../src/text/stem.ts';
import { characterGrams } from '../../src/text/words.ts';
import { LetterEmbedder } from '../helpers/letter-embedder.ts';
import { dot } from '../helpers/vectors.ts';

const terms = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor');
const parameters = { k1: 1, b: 0.75 };

function naiveScore(
  documents: readonly (readonly string[])[],
  document: readonly string[],
  query: ReadonlyMap<string, number>,
): number {
  const meanLength = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  let score = 0;
  for (const [asked, weight] of query) {
    const frequency = document.filter((held) => held === asked).length;
    const containing = documents.filter((other) => other.includes(asked)).length;
    const relativeLength = document.length / Math.max(1, meanLength);
    score +=
      weight *
      inverseDocumentFrequency(documents.length, containing) *
      (frequency === 0 ? 0 : termSaturation(frequency, relativeLength, parameters));
  }
  return score;
}

test('the inverted index scores as a scan of all documents does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(terms, { maxLength: 8 }), { minLength: 1, maxLength: 12 }),
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'constructor', 'nowhere'),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
      ),
      (documents, weights) => {
        const query = new Map(Object.entries(weights));
        const scores = new Bm25Index(documents, parameters).scores(query);
        expect(scores).toHaveLength(documents.length);
        for (const [position, document] of documents.entries()) {
          expect(scores[position]).toBeCloseTo(naiveScore(documents, document, query), 5);
        }
      },
    ),
  );
});

/** Dice's coefficient of the two words' 3-grams, raised where they share a stem. */
function similarityOfGrams(left: string, right: string): number {
  const [mine, other] = [left, right].map((word) => new Set(characterGrams(word, 3)));
  const shared = [...(mine ?? [])].filter((gram) => other?.has(gram)).length;
  if (shared === 0) return 0;
  const dice = (2 * shared) / ((mine?.size ?? 0) + (other?.size ?? 0));
  if (left === right) return 1;
  return lightStem(left) === lightStem(right) ? Math.max(0.9, dice) : dice;
}

/** The same, raised where they share a root. */
function naiveSimilarity(left: string, right: string): number {
  const root = roughRoot(left);
  const sameRoot = root !== '' && root === roughRoot(right) ? 0.65 : 0;
  return Math.max(sameRoot, similarityOfGrams(left, right));
}

describe('the vocabulary', () => {
  const letters = fc.constantFrom(...Array.from('ابتسلموي'));
  const wordLists = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 7 }), { maxLength: 25 });

  test('finds the words written alike that a scan of all words finds', () => {
    fc.assert(
      fc.property(wordLists, fc.string({ unit: letters, minLength: 1, maxLength: 7 }), (words, asked) => {
        const vocabulary = new Vocabulary(words);
        const found = [...vocabulary.similar(asked)].map(
          ([id, similarity]) => [vocabulary.words[id], similarity] as const,
        );
        const wanted = [...new Set(words)]
          .map((word) => [word, naiveSimilarity(asked, word)] as const)
          .filter(([, similarity]) => similarity >= 0.3);
        expect(new Map(found)).toEqual(new Map(wanted));
      }),
      { numRuns: 300 },
    );
  });

  test('numbers each word once, in the order in which they come', () => {
    const vocabulary = new Vocabulary(['b', 'a', 'b', '__proto__']);
    expect(vocabulary.words).toEqual(['b', 'a', '__proto__']);
    expect(['a', 'b', '__proto__', 'constructor'].map((word) => vocabulary.id(word))).toEqual([
      1,
      0,
      2,
      undefined,
    ]);
  });

  test('knows inflections by their stem', () => {
    const vocabulary = new Vocabulary(['والصواريخ', 'موسكو']);
    expect(vocabulary.similar('صواريخ')).toEqual(new Map([[0, 0.9]]));
  });
});

describe('the index of names', () => {
  const names = new NameIndex(['سليماني', 'بوتين', 'ولافروف', 'بايران', 'شويجو', 'هو', 'حلب']);

  test.each<readonly [name: string, found: readonly string[]]>([
    ['soleimani', ['سليماني']],
    ['putin', ['بوتين']],
    ['lavrov', ['ولافروف']],
    ['shoygu', ['شويجو']],
    ['iranian', ['بايران']],
    ['a', []],
    ['', []],
    ['smith', []],
  ])('knows %j', (name, found) => {
    const worth = names.lookUp(name);
    expect([...worth.keys()]).toEqual(found);
    expect([...worth.values()].filter((value) => !(value > 0 && value <= 1))).toEqual([]);
  });
});

describe('the words of an article as vectors', () => {
  const known = ['moscow', 'visit', 'visits', 'minister', 'general'];
  const vectorsOf = (embedder: LetterEmbedder, chosen: readonly string[] = known): WordVectors =>
    new WordVectors({
      chooseWords: () => chosen,
      embedder,
      build: (words) => WordTable.build(words, embedder),
    });

  test('the nearest are those that a sort by cosine puts first', async () => {
    const embedder = new LetterEmbedder();
    const asked = ['visited', 'ministers', 'moscow', 'x'];
    const wanted = asked.map((word) =>
      known
        .map((other) => dot(embedder.vector(word), embedder.vector(other)).toFixed(6))
        .toSorted()
        .toReversed()
        .slice(0, 3),
    );
    const found = await vectorsOf(embedder).nearest(asked, 3);
    expect(found.map((near) => near.map(({ cosine }) => cosine.toFixed(6)))).toEqual(wanted);
  });

  test('are embedded when first asked for, once', async () => {
    const embedder = new LetterEmbedder();
    const vectors = vectorsOf(embedder);
    expect(await vectors.nearest([], 1)).toEqual([]);
    expect(embedder.embedded).toEqual([]);
    await Promise.all([vectors.nearest(['visit'], 1), vectors.nearest(['moscow'], 1)]);
    await vectors.nearest(['general'], 1);
    expect(embedder.embedded.toSorted()).toEqual([...known, 'visit', 'moscow', 'general'].toSorted());
  });

  test('are fewer than asked for where the article has fewer, and none where it has none', async () => {
    expect((await vectorsOf(new LetterEmbedder(), ['a', 'b']).nearest(['a'], 3))[0]).toHaveLength(2);
    expect(await vectorsOf(new LetterEmbedder(), []).nearest(['a'], 3)).toEqual([[]]);
  });

  test('are tried again after a failure', async () => {
    const embedder = new LetterEmbedder();
    const vectors = vectorsOf(embedder);
    const embedPassages = embedder.embedPassages.bind(embedder);
    embedder.embedPassages = () => Promise.reject(new Error('the model broke'));
    await expect(vectors.nearest(['visit'], 1)).rejects.toThrow('the model broke');
    embedder.embedPassages = embedPassages;
    expect((await vectors.nearest(['visit'], 1))[0]?.[0]?.word).toBe('visit');
  });
});
