import type { Question } from '../candidate.ts';
import { adjoins, textOf, type Token } from '../token.ts';
import { HAPPENED, PERSON_ROLES, wordSet } from './lexicon.ts';
import { isDefinite, isParticle, isPlainPhrase } from './noun-phrase.ts';
import { timeAt } from './time-expression.ts';

const LONGEST_SUBJECT = 4;
/** Verbs that end in ا before a pronoun and by themselves: «دعاه» is of «دعا», «بناه» of «بنى». */
const END_IN_ALIF = wordSet('دعا غزا محا شكا');

/** «اتفاق إس-300، الذي جمدته روسيا في 2010»: «متى جمدت روسيا اتفاق إس-300؟» */
export function askWhenOfRelative(tokens: readonly Token[]): readonly Question[] {
  return tokens.flatMap(({ norm }, position) => {
    if (norm !== 'الذي' && norm !== 'التي') return [];
    const antecedent = antecedentBefore(tokens, position);
    const verb = tokens[position + 1];
    if (verb === undefined || !agrees(antecedent, norm === 'التي')) return [];
    if (HAPPENED.has(verb.norm) && timeAt(tokens, position + 2) > 0) {
      return [{ text: `متى ${verb.text} ${textOf(antecedent)}؟`, kind: 'fact' as const }];
    }
    const active = withoutPronoun(verb.text, norm === 'الذي' ? 'ه' : 'ها');
    const subject = subjectBeforeTime(tokens, position + 2);
    if (active === null || subject.length === 0) return [];
    return [{ text: `متى ${active} ${textOf(subject)} ${textOf(antecedent)}؟`, kind: 'fact' as const }];
  });
}

/** Whether it is the first of the words that «الذي» or «التي» speaks of, and not one before them. */
function agrees([first]: readonly Token[], isFeminine: boolean): boolean {
  return first !== undefined && /[ةى]$|اء$|ات$/u.test(first.text) === isFeminine;
}

/** What «الذي» speaks of: a definite noun and its adjective right before it, or a noun and its number. */
function antecedentBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  if (last === undefined || !/^[،,]?$/u.test(last.closes)) return [];
  if (/-\p{Nd}+$/u.test(last.text)) {
    const isNoun = before !== undefined && adjoins(before, last) && isPlainPhrase([before]);
    return isNoun && !isDefinite(before) ? [before, last] : [];
  }
  if (before === undefined || !adjoins(before, last) || !isDefinite(before) || !isDefinite(last)) return [];
  const isPair = isPlainPhrase([before, last]) && isAdjectiveOf(last.text, before.text);
  return isPair && !PERSON_ROLES.has(before.norm.slice(2)) ? [before, last] : [];
}

/** «القديمة» of «المدينة», «الوطني» of «المتحف»: two nouns beside each other are a subject and an object. */
function isAdjectiveOf(adjective: string, noun: string): boolean {
  if (noun.endsWith('ي')) return false;
  return noun.endsWith('ة') ? adjective.endsWith('ة') : adjective.endsWith('ي');
}

/** @returns «جمدت» of «جمدته», «بنى» of «بناه»; null when the word has no such pronoun. */
function withoutPronoun(verb: string, pronoun: string): string | null {
  const bare = verb.replace(/\p{M}/gu, '');
  if (!bare.endsWith(pronoun)) return null;
  const stem = bare.slice(0, -pronoun.length);
  if (stem.length < 3 || /^[يتنس]/u.test(stem)) return null;
  return stem.endsWith('ا') && !END_IN_ALIF.has(stem) ? `${stem.slice(0, -1)}ى` : stem;
}

function subjectBeforeTime(tokens: readonly Token[], from: number): readonly Token[] {
  for (let size = 1; size <= LONGEST_SUBJECT; size += 1) {
    const token = tokens[from + size - 1];
    if (token === undefined || isParticle(token) || !adjoins(tokens[from + size - 2], token)) return [];
    if (timeAt(tokens, from + size) > 0 && adjoins(token, tokens[from + size])) {
      const subject = tokens.slice(from, from + size);
      return isPlainPhrase(subject) ? subject : [];
    }
  }
  return [];
}
