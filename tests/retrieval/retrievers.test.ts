import { readFile } from 'node:fs/promises';

import { afterAll, describe, expect, test } from 'vitest';

import { HybridRetriever } from '../../src/retrieval/hybrid-retriever.ts';
import { bestHits, type Retriever } from '../../src/retrieval/retriever.ts';
import { bundledEmbedder, DEFAULT_ARTICLE } from '../helpers/bundled-engine.ts';
import { servedArticle } from '../helpers/served-article.ts';
import { describeRetriever } from './retriever.contract.ts';

const embedder = await bundledEmbedder();
afterAll(() => embedder.close());
const text = await readFile(DEFAULT_ARTICLE, 'utf8');
const served = await servedArticle(text, embedder);

/** A ranking that always gives these scores. */
const fixed = (name: string, values: readonly number[]): Retriever => ({
  name,
  scores: () => Float64Array.from(values),
});

describeRetriever(({ lexical }) => lexical, served);
describeRetriever(({ vector }) => vector, served);
describeRetriever(({ parts }) => parts.retriever, served);

describe('an English question on the Arabic article', () => {
  test.each([
    ['Soleimani', 'سليماني'],
    ['Lavrov', 'لافروف'],
    ['Kirby', 'كيربي'],
    ['Shoygu', 'شويجو'],
  ])('asks for the article’s spelling of %s', async (name, spelling) => {
    const { terms, translated } = await served.prepare(`What did ${name} do?`);
    expect(translated).toBe(true);
    const term = terms.find(({ word }) => word === name.toLowerCase());
    expect(term?.alternatives.map(({ word }) => word)).toContain(spelling);
    for (const { weight } of term?.alternatives ?? []) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  test('leaves its grammar aside', async () => {
    const { terms } = await served.prepare('Who is the minister?');
    expect(
      terms.filter(({ content }) => !content).map(({ word, alternatives }) => [word, alternatives]),
    ).toEqual([
      ['who', []],
      ['is', []],
      ['the', []],
    ]);
  });

  test('finds the passage that has the name', async () => {
    const { lexical, snapshot } = served;
    const hits = bestHits(snapshot.passages, lexical.scores(await served.prepare('Kirby')), 2);
    expect(hits.map(({ passage }) => text.slice(passage.start, passage.end).includes('كيربي'))).toEqual([
      true,
      true,
    ]);
  });
});

test('an Arabic question is asked in its own words', async () => {
  const { terms, translated, language } = await served.prepare('متى زار سليمانى موسكو؟');
  expect({ translated, language }).toEqual({ translated: false, language: 'ar' });
  expect(terms.map(({ word, content }) => [word, content])).toEqual([
    ['متي', false],
    ['زار', true],
    ['سليماني', true],
    ['موسكو', true],
  ]);
  expect(terms.every(({ word, alternatives }) => alternatives[0]?.word === word)).toBe(true);
});

test('the hybrid ranking is the weighted sum of the two', async () => {
  const query = await served.prepare('من اجتمع مع سليماني؟');
  const hybrid = new HybridRetriever(fixed('a', [1, 0.5, 0]), fixed('b', [0, 0.1, 1]), 0.25);
  expect([...hybrid.scores(query)]).toEqual([0.75, 0.4, 0.25]);
});

describe('an article', () => {
  test.each<readonly [what: string, text: string]>([
    ['of one word', 'موسكو'],
    ['without a letter', '؟؟؟\n\n2010'],
    ['of one paragraph again and again', 'زار سليماني موسكو.\n'.repeat(30)],
    ['in two scripts', 'Moscow\n\nزار سليماني Moscow أمس.'],
  ])('%s can be ranked', async (_, article) => {
    const { parts, prepare, snapshot } = await servedArticle(article, embedder);
    for (const question of ['من زار موسكو؟', 'Who visited Moscow?', '2010']) {
      const scores = parts.retriever.scores(await prepare(question));
      expect(scores).toHaveLength(snapshot.passages.length);
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
  });

  test('that says the same twice gives the earlier place first', async () => {
    const { lexical, prepare, snapshot } = await servedArticle(
      `${'س'.repeat(3)}\n\nزار سليماني موسكو.\n\nهذا شيء آخر تماماً.\n\nزار سليماني موسكو.\n\nهذا شيء آخر تماماً.`,
      embedder,
    );
    const hits = bestHits(snapshot.passages, lexical.scores(await prepare('زار سليماني موسكو')), 2);
    expect(hits.map(({ passage }) => passage.paragraph)).toEqual([1, 3]);
  });
});
