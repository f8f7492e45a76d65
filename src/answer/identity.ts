import type { TermMatch } from '../retrieval/coverage.ts';
import { normalize } from '../text/normalize.ts';
import { words } from '../text/words.ts';
import { asksForRole, isNamedBeside, isRole } from './named-beside.ts';

/** «من هو …», «ما اسم …», "who is …", "what is the name of …": a description, and whoever it fits is wanted. */
const IDENTITY =
  /^(?:(?:و?من|مين)\s+(?:هو|هي|هم)\s|(?:ما|ماهو|ما هو|ايه|شو)\s+(?:اسم|إسم)\s|who(?:\s+is|\s+was|['’]s)\s|what(?:\s+is|\s+was|['’]s)\s+the\s+name\s)/iu;
/** A longer description may lack a word and still fit. */
const SHORT_DESCRIPTION = 4;
/** A word of the description counts as present from this similarity on. */
const PRESENT = 0.5;
/** Words of an office stand side by side, or with one between. */
const OFFICE_STEP = 2;
/** What is left of the confidence where a part of the description is missing. */
const SHARE_LEFT = 0.25;

/** «مين وزير …», «من مؤسس …»: the same without the pronoun, where an office or a work follows. */
function asksWhoHolds(question: string): boolean {
  const [first = '', second = ''] = words(question);
  return /^(?:و?من|و?مين|منو)$/u.test(first) && isRole(second);
}

/** @returns of the matched words those of the office: its own, and what follows it with at most one word between. */
function officeIn(sentence: readonly string[], matched: readonly number[]): number[] {
  const office: number[] = [];
  for (const position of matched) {
    const last = office.at(-1);
    const follows = last !== undefined && position - last <= OFFICE_STEP;
    if (follows || isRole(sentence[position] ?? '')) office.push(position);
  }
  return office;
}

/**
 * Every part of a short description must apply: a sentence about the Russian foreign minister does not say who the
 * Iranian one is, however many words it shares. And whoever holds an office must be named: a sentence about an embassy
 * does not say who the ambassador is.
 *
 * @param matches the question's content words in the chosen sentence.
 * @param sentence its words, normalised, and which of them stand for words of the question.
 * @returns what to multiply the confidence by.
 */
export function identityShare(
  question: string,
  matches: readonly TermMatch[],
  sentence: { readonly words: readonly string[]; readonly matched: () => readonly number[] },
): number {
  if (!IDENTITY.test(normalize(question)) && !asksWhoHolds(question)) return 1;
  const description = matches.filter(({ term }) => term.weight === 1);
  const isShort = description.length <= SHORT_DESCRIPTION;
  if (isShort && description.some(({ similarity }) => similarity < PRESENT)) return SHARE_LEFT;
  const asked = matches.map(({ term }) => term.word);
  if (!asksForRole(asked)) return 1;
  // Of a longer one («الذي طلب …») any word may stand beside a name: only the office itself tells whose it is.
  const matched = sentence.matched();
  const described = isShort ? matched : officeIn(sentence.words, matched);
  if (described.length === 0) return 1;
  return isNamedBeside(sentence.words, described, new Set(asked)) ? 1 : SHARE_LEFT;
}
