import type { ArticleIndex } from '../retrieval/article-index.ts';
import { contentTerms, type Query } from '../retrieval/query.ts';
import { isNation } from '../text/thesaurus/nation-names.ts';
import { wordsAt } from '../text/words.ts';
import { mayBeName } from './named-beside.ts';

/** A name counts as present from this similarity on. */
const PRESENT = 0.5;
const ARABIC = /^\p{Script=Arabic}+$/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

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

/** Whether the question has a name that is nowhere in the article. */
export function namesNothingHere(index: ArticleIndex, query: Query): boolean {
  const names = new Set(questionNames(query));
  return index
    .evidence(query)
    .passages.meaningParts.filter(({ term }) => names.has(term.word))
    .some(({ best }) => Math.max(0, ...best.values()) < PRESENT);
}
