import { expect, test } from 'vitest';

import { Synonyms } from '../../src/retrieval/synonyms.ts';
import { Thesaurus } from '../../src/text/thesaurus/thesaurus.ts';
import { words } from '../../src/text/words.ts';

const thesaurus = new Thesaurus([
  'التقى لقاء اجتمع | قابل | meet met',
  'العام_الماضي | السنة_اللي_فاتت | last_year',
]);
const article = ['اجتمع الرجلان في العام الماضي.', 'ولقاء آخر'].map(words);

const of = (question: string) => new Synonyms(thesaurus, () => article).of(words(question));

test('a word of the question leads to words of the article that mean the same', () => {
  expect(of('who met him').map((found) => found.map(({ word }) => word))).toEqual([
    [],
    ['اجتمع', 'ولقا'],
    [],
  ]);
});

test('what is recognised less surely weighs less', () => {
  const [found = []] = of('قابل');
  expect(found.find(({ word }) => word === 'اجتمع')?.weight).toBe(1);
  expect(found.find(({ word }) => word === 'ولقا')?.weight).toBeLessThan(1);
});

test('an expression leads to each word of another', () => {
  expect(of('السنة اللي فاتت').map((found) => found.map(({ word }) => word))).toEqual([
    ['العام', 'الماضي'],
    ['العام', 'الماضي'],
    ['العام', 'الماضي'],
  ]);
});

test('words that carry only grammar lead nowhere, and the article is read once, when first asked', () => {
  let read = 0;
  const synonyms = new Synonyms(new Thesaurus(['من لدن | | from', 'من_لدن | من_لدى |']), () => {
    read += 1;
    return [words('من لدن حكيم')];
  });
  expect(read).toBe(0);
  expect(synonyms.of(words('from'))).toEqual([[]]);
  expect(synonyms.of(words('من'))).toEqual([[]]);
  expect(synonyms.of(words('لدن'))).toEqual([[{ word: 'لدن', weight: 1 }]]);
  expect(
    synonyms
      .of(words('من لدن'))
      .flat()
      .map(({ word }) => word),
  ).toEqual(['لدن', 'لدن']);
  expect(synonyms.of([])).toEqual([]);
  expect(read).toBe(1);
});
