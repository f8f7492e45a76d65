import { isFunctionWord } from '../../text/function-words.ts';
import type { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';
import { LIGHT_NOUNS, PREPOSITIONS, RELATIVE, TIME_WORDS, VAGUE, wordSet } from './lexicon.ts';

const LETTERS = /^[\p{Script=Arabic}\p{M}]+$/u;
const WITH_NUMBER = /^[\p{L}\p{M}]+-\p{Nd}+$/u;
/** Endings that point back at somebody («والده», «سكانها»), and the accusative of an adverb («أيضاً»). */
const POINTS_BACK = /(?:ه|ها|هم|هن|هما|نا|اً|ًا)$/u;
const ENDS_IN_HA = wordSet('الله عبدالله وجه مياه اتجاه انتباه شبه فقه');

/** Whether the word begins with the article ال. */
export function isDefinite({ norm }: Token): boolean {
  return norm.startsWith('ال') && norm.length > 4;
}

/** Whether the word, standing where a noun must stand, means the same outside its sentence. */
export function isPlainWord({ text, norm }: Token): boolean {
  return (
    (WITH_NUMBER.test(text) || (LETTERS.test(text) && norm.length > 1)) &&
    (!POINTS_BACK.test(text) || ENDS_IN_HA.has(norm.replace(/^ال(?!له)/u, ''))) &&
    !TIME_WORDS.has(norm) &&
    !RELATIVE.has(norm)
  );
}

/** Whether the words can be the subject of a question: no particle among them, nothing that points back. */
export function isPlainPhrase(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every((token) => isPlainWord(token) && !isParticle(token));
}

export function isParticle({ norm }: Token): boolean {
  return isFunctionWord(norm) || PREPOSITIONS.has(norm);
}

/** Whether a reader who has not seen the sentence knows who or what is meant. */
export function isSpecific(tokens: readonly Token[], phrases: Phrases): boolean {
  const [first, second] = tokens;
  if (first === undefined || LIGHT_NOUNS.has(first.norm)) return false;
  if (second !== undefined) return tokens.some((token) => isDefinite(token) || isName(token, phrases));
  if (VAGUE.has(first.norm)) return false;
  return isDefinite(first) || isName(first, phrases);
}

/** A word that comes again and never with the article, as a name does; not one that ends as a common noun does. */
export function isName({ norm, text }: Token, phrases: Phrases): boolean {
  if (/\p{Nd}$/u.test(text)) return true;
  if (norm.startsWith('ال') || text.endsWith('ة') || LIGHT_NOUNS.has(norm) || VAGUE.has(norm)) return false;
  return phrases.timesOf(norm) >= 2 && !phrases.has(`ال${norm}`) && !isFunctionWord(norm);
}
