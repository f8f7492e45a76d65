import type { ArticleIndex } from '../retrieval/article-index.ts';
import { contentTerms, type Query } from '../retrieval/query.ts';
import { countriesIn, isNation } from '../text/thesaurus/nation-names.ts';
import { wordsAt, wordSet } from '../text/words.ts';
import { mayBeName } from './named-beside.ts';

/** A name counts as present from this similarity on. */
const PRESENT = 0.5;
const ARABIC = /^\p{Script=Arabic}+$/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** Behind these a nation's adjective is a language: «باللغة العربية», "in English". */
const LANGUAGE = wordSet('لغة اللغة باللغة للغة in');
const LANGUAGES = wordSet(
  'english arabic french german spanish russian turkish persian hebrew chinese japanese italian greek',
);
/** «بالعربية», «بالإنجليزي» */
const IN_LANGUAGE = /^بال.+(?:ي|يه)$/u;
/** Written small, or in Arabic, these mostly mean something else: a diameter, the sunset. */
const OTHERWISE = wordSet('turkey china polish jordan chad georgia guinea قطر المغرب هند فرس مال');

/** @returns the content words of a question that are probably names: of nations, written large, or in no dictionary of ours. */
export function questionNames(query: Query): string[] {
  const inside = wordsAt(query.text).slice(1);
  const shouted = !inside.some(({ surface }) => LOWER.test(surface));
  const large = new Set(
    inside.filter(({ surface }) => !shouted && CAPITAL.test(surface)).map(({ word }) => word),
  );
  return contentTerms(query)
    .map(({ word }) => word)
    .filter((word) => large.has(word) || isNation(word) || (ARABIC.test(word) && mayBeName(word)));
}

/** @returns the countries that a question names, by every name that may be meant; not languages, nor what else looks like one. */
function countriesAsked(question: string): number[][] {
  const asked = wordsAt(question);
  const named = countriesIn(asked.map(({ word }) => word));
  return asked.flatMap(({ word, surface }, position) => {
    if (IN_LANGUAGE.test(word) || (OTHERWISE.has(word) && !CAPITAL.test(surface))) return [];
    const isLanguage = ARABIC.test(word) || LANGUAGES.has(word);
    if (isLanguage && LANGUAGE.has(asked[position - 1]?.word ?? '')) return [];
    const countries = named[position] ?? [];
    return countries.length > 0 ? [countries] : [];
  });
}

const known = new WeakMap<ArticleIndex, ReadonlySet<number>>();

/** @returns the countries that an article names, read once. */
function countriesOf(index: ArticleIndex): ReadonlySet<number> {
  const found =
    known.get(index) ?? new Set(index.sentences.flatMap(({ words }) => countriesIn(words).flat()));
  known.set(index, found);
  return found;
}

/** @returns whether the question has a name that is nowhere in the article, and whether it names a country that the article never does. */
export function nowhereNamed(
  index: ArticleIndex,
  query: Query,
): { readonly name: boolean; readonly country: boolean } {
  const names = new Set(questionNames(query));
  const name = index
    .evidence(query)
    .passages.meaningParts.some(
      ({ term, best }) => names.has(term.word) && Math.max(0, ...best.values()) < PRESENT,
    );
  const present = countriesOf(index);
  const country = countriesAsked(query.text).some(
    (countries) => !countries.some((each) => present.has(each)),
  );
  return { name, country };
}
