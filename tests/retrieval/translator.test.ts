import { describe, expect, test } from 'vitest';

import { WordTable } from '../../embeddings/word-table.ts';
import type { QueryTerm } from '../../src/retrieval/query.ts';
import { Synonyms } from '../../src/retrieval/synonyms.ts';
import { Translator } from '../../src/retrieval/translator.ts';
import { WordVectors } from '../../src/retrieval/word-vectors.ts';
import { Thesaurus } from '../../src/text/thesaurus/thesaurus.ts';
import { words } from '../../src/text/words.ts';
import { LetterEmbedder } from '../helpers/letter-embedder.ts';

const GROUPS = ['زار زيارة رحلة سفر | | visit journey', 'مدينة مدن | | city'];
const MORE_GROUPS = ['مطار ميناء | | port'];

function translatorOf(article: string, embedder: LetterEmbedder | null = null): Translator {
  const text = words(article);
  const vocabulary = [...new Set(text)];
  return new Translator({
    vocabulary,
    vectors:
      embedder === null
        ? null
        : new WordVectors({
            chooseWords: () => vocabulary,
            embedder,
            build: (chosen) => WordTable.build(chosen, embedder),
          }),
    synonyms: new Synonyms(new Thesaurus(GROUPS), () => [text]),
    sentences: () => [text],
    translations: () => new Synonyms(new Thesaurus(MORE_GROUPS), () => [text]),
  });
}
async function termOf(translator: Translator, word: string): Promise<QueryTerm> {
  const [term] = await translator.terms(word);
  if (term === undefined) throw new Error(`Expected a term for ${word}, but there is none.`);
  return term;
}
const names = (found: readonly { readonly word: string }[]): string[] => found.map(({ word }) => word);

test('a number is stood for by itself alone, and stands for nothing else', async () => {
  const translator = translatorOf('عام 2010 عاما', new LetterEmbedder());
  const year = await termOf(translator, '2011');
  expect([names(year.alternatives), names(year.relatives)]).toEqual([['2011'], []]);
  expect(names((await termOf(translator, 'عاماً')).relatives)).not.toContain('2010');
});

describe('a word in another script than the article', () => {
  const translator = translatorOf('بدأت الرحلة من المدينة إلى موسكو');

  test('is stood for by the words that the thesaurus holds for the same, which are its relatives too', async () => {
    const term = await termOf(translator, 'visit');
    expect(names(term.alternatives)).toEqual(['الرحله']);
    expect(names(term.relatives)).toEqual(['الرحله']);
    expect(term.alternatives[0]?.weight).toBeLessThan(term.relatives[0]?.weight ?? 0);
  });

  test('is stood for by few of them, the surest, however long the article is', async () => {
    const forms = [
      'مدينة',
      ...['', 'و', 'ب', 'ل', 'ك'].flatMap((before) =>
        ['المدينة', 'المدن', 'مدينتها'].map((form) => before + form),
      ),
    ];
    const term = await termOf(translatorOf(`مدينتك ${forms.join(' ')}`), 'city');
    expect(term.relatives.length).toBeGreaterThan(10);
    expect(term.alternatives).toHaveLength(6);
    expect(names(term.alternatives)).toContain('مدينه');
  });

  test('is read as a name where nothing else is known of it', async () => {
    const shoigu = await termOf(translatorOf('اجتمع مع شويجو'), 'Shoigu');
    expect(names(shoigu.alternatives)).toContain('شويجو');
  });

  test('is not read as a name where it is a nation, whose names are all known', async () => {
    const turkey = await termOf(translatorOf('بحث طرق التسليم'), 'Turkey');
    expect(names(turkey.alternatives)).toEqual([]);
    const terms = await translatorOf('مايكل جوردان').terms('Who is Michael Jordan');
    expect(terms.flatMap((term) => names(term.alternatives))).toContain('جوردان');
  });

  test('is stood for by the groups for translation as well, which say nothing of a word in the same script', async () => {
    const aboutPorts = translatorOf('وصلت السفينة إلى الميناء');
    expect(names((await termOf(aboutPorts, 'port')).alternatives)).toEqual(['الميناء'].flatMap(words));
    expect(names((await termOf(aboutPorts, 'مطار')).relatives)).toEqual([]);
  });
});

describe('a word in the script of the article', () => {
  test('stands for itself, and synonyms are mere relatives, whether the article has it or not', async () => {
    for (const word of ['سفر', 'رحلة']) {
      const term = await termOf(translatorOf('بدأت الرحلة'), word);
      expect(names(term.alternatives)).toEqual(words(word));
      expect(names(term.relatives)).toEqual(['الرحله']);
      expect(term.relatives[0]?.weight).toBeLessThan(1);
    }
  });

  test('that the article does not have is stood for by its nearest words as well', async () => {
    const translator = translatorOf('visits minister', new LetterEmbedder());
    expect(names((await termOf(translator, 'visit')).alternatives)).toContain('visits');
    expect(names((await termOf(translator, 'visits')).alternatives)).toEqual(['visits']);
    expect(names((await termOf(translator, 'visit')).relatives)).toContain('visits');
  });
});

test('a number in the plural stands for the number as well', async () => {
  const named = names((await termOf(translatorOf('صواريخ إس-300'), '300s')).alternatives);
  expect(named).toEqual(['300']);
});

test('words that carry only grammar have neither stand-ins nor relatives', async () => {
  const [term] = await translatorOf('من المدينة', new LetterEmbedder()).terms('من');
  expect(term).toMatchObject({ content: false, alternatives: [{ word: 'من', weight: 1 }], relatives: [] });
});

test('of an endless question only the first hundred words are looked up, and every word is a term', async () => {
  const embedder = new LetterEmbedder();
  const letter = (place: number): string => String.fromCodePoint(97 + (place % 26));
  const asked = Array.from(
    { length: 300 },
    (_, number) => `z${letter(Math.floor(number / 26))}${letter(number)}`,
  );
  const terms = await translatorOf('مدينة', embedder).terms([...asked, 'city'].join(' '));
  expect(terms).toHaveLength(301);
  expect(embedder.embedded.filter((word) => word !== 'مدينه')).toEqual(asked.slice(0, 100));
  expect(terms.at(-1)).toMatchObject({ word: 'city', alternatives: [], relatives: [] });
});

test.each(['', '؟', '__proto__', 'constructor', 'دستور 2010', 'москва'])(
  'an empty article has nothing for %j',
  async (question) => {
    const terms = await translatorOf('', new LetterEmbedder()).terms(question);
    expect(terms.flatMap(({ relatives }) => relatives)).toEqual([]);
    expect(terms.every(({ word, alternatives }) => alternatives.every((other) => other.word === word))).toBe(
      true,
    );
  },
);

describe('a word that is in neither article nor thesaurus', () => {
  test.each([
    ['بوتن', 'التقى سليماني بوتين في موسكو', 'بوتين'],
    ['سليمني', 'التقى سليماني بوتين في موسكو', 'سليماني'],
    ['Ghandi', 'The doctrine of Gandhi was peaceful', 'gandhi'],
  ])('%s is read as the name that sounds alike', async (asked, article, name) => {
    const { alternatives } = await termOf(translatorOf(article), asked);
    const found = alternatives.find(({ word }) => word === name);
    expect(found?.weight).toBeGreaterThan(0.5);
    expect(found?.weight).toBeLessThan(1);
  });

  test.each([
    ['too short to tell', 'لند', 'التقى لندا في موسكو'],
    ['a word of the thesaurus', 'مطار', 'زار مطرا في موسكو'],
    ['a number', '2011', 'في عام 2010'],
  ])('%s stays as it is', async (_, asked, article) => {
    const thesaurus = new Thesaurus([...GROUPS, ...MORE_GROUPS]);
    const text = words(article);
    const translator = new Translator({
      vocabulary: [...new Set(text)],
      vectors: null,
      synonyms: new Synonyms(thesaurus, () => [text]),
      sentences: () => [text],
      translations: () => new Synonyms(thesaurus, () => [text]),
    });
    expect(names((await termOf(translator, asked)).alternatives)).toEqual(words(asked));
  });
});

test('of a phrase that always stands together, only the last word counts fully', async () => {
  const article = 'زار قاسم سليماني موسكو ثم عاد قاسم سليماني وقال سليماني';
  const [given, surname] = await translatorOf(article).terms('قاسم سليماني');
  expect(given?.weight).toBeLessThan(1);
  expect(surname?.weight).toBe(1);
  const [alone] = await translatorOf(article).terms('قاسم');
  expect(alone?.weight).toBe(1);
});
