import type { Question } from '../candidate.ts';
import { adjoins, textOf, type Token } from '../token.ts';
import { BE, HAPPENED, PARTICIPLES, PERSON_ROLES, SPEECH, VAGUE, WEEKDAYS } from './lexicon.ts';
import { insideSentence, isPlainPhrase, isSpecific, timeAt } from './noun-phrase.ts';

const LONGEST_SUBJECT = 7;
const LONGEST_CLAUSE = 8;
/** Words that end a description's head: "a general in the army". */
const AFTER_HEAD = /^(?:in|of|at|on|for|from|with|by|who|which|that|and|to|is|was|whose|where)$/u;

/** Questions that one English sentence answers. */
export function englishQuestions(tokens: readonly Token[]): readonly Question[] {
  for (let at = 1; at <= LONGEST_SUBJECT; at += 1) {
    const verb = tokens[at];
    const subject = tokens.slice(0, at);
    if (verb === undefined || !isPlainPhrase(subject)) return [];
    const isVerb = SPEECH.has(verb.norm) || BE.has(verb.norm) || HAPPENED.has(verb.norm);
    if (isVerb) return questionsOf(subject, verb, tokens.slice(at + 1));
    if (!adjoins(tokens[at], tokens[at + 1]) || !adjoins(subject.at(-1), verb)) {
      return asideQuestions(tokens, at + 1);
    }
  }
  return [];
}

function questionsOf(subject: readonly Token[], verb: Token, rest: readonly Token[]): readonly Question[] {
  const who = insideSentence(withoutDay(subject));
  if (!isSpecific(subject) || VAGUE.has(subject.at(-1)?.norm ?? '') || !adjoins(subject.at(-1), verb)) {
    return isDescribed(subject) && SPEECH.has(verb.norm) ? fact(`What did ${who} say?`) : [];
  }
  const said = SPEECH.get(verb.norm);
  if (said !== undefined) return rest.length > 2 ? fact(`What did ${who} ${said}?`) : [];
  const base = HAPPENED.get(verb.norm);
  if (base !== undefined) return whenAndWhy(rest, (middle) => `did ${who} ${base}${middle}`);
  const [next, after] = rest;
  if (next === undefined) return [];
  if (PARTICIPLES.has(next.norm)) {
    return whenAndWhy(rest.slice(1), (middle) => `${verb.norm} ${who} ${next.text}${middle}`);
  }
  if (next.norm === 'located' || next.norm === 'situated') return fact(`Where ${verb.norm} ${who}?`);
  if (!/^(?:a|an|the)$/u.test(next.norm) || after === undefined || subject.length > 4) return [];
  const asks = isPerson(rest.slice(1)) ? 'Who' : /^(?:is|are)$/u.test(verb.norm) ? 'What' : null;
  return asks === null ? [] : fact(`${asks} ${verb.norm} ${who}?`);
}

/** "Qassem Soleimani, a senior commander …, travelled": who that is. */
function asideQuestions(tokens: readonly Token[], end: number): readonly Question[] {
  const name = tokens.slice(0, end);
  const aside = tokens.slice(end);
  const isName = isPlainPhrase(name) && isSpecific(name) && name[0]?.norm !== 'the' && name.length > 1;
  const isAside = /^,$/u.test(name.at(-1)?.closes ?? '') && /^(?:a|an|the)$/u.test(aside[0]?.norm ?? '');
  return isName && isAside && isPerson(aside.slice(1)) ? fact(`Who is ${textOf(name)}?`) : [];
}

/** Whether the description's head, the last word before a preposition or a comma, is what a person is. */
function isPerson(description: readonly Token[]): boolean {
  const end = description.findIndex(({ norm }) => AFTER_HEAD.test(norm));
  const stop = description.findIndex(({ closes }) => closes !== '');
  const ends = [end < 0 ? Infinity : end - 1, stop < 0 ? Infinity : stop];
  return PERSON_ROLES.has(description[Math.min(...ends)]?.norm ?? '');
}

/** "opened in 1907", "was cancelled because of rain": when and why, of what stands before both. */
function whenAndWhy(rest: readonly Token[], ask: (middle: string) => string): readonly Question[] {
  const middle: Token[] = [];
  for (let at = 0; at <= rest.length && middle.length <= LONGEST_CLAUSE; at += 1) {
    const text = middle.length === 0 ? '' : ` ${textOf(middle)}`;
    const token = rest[at];
    if (token === undefined) return [];
    if (timeAt(rest, at) > 0) return fact(`When ${ask(text)}?`);
    if (token.norm === 'because') return fact(`Why ${ask(text)}?`);
    if (!isPlainPhrase([token]) || (at > 0 && !adjoins(rest[at - 1], token))) return [];
    middle.push(token);
    if (token.closes !== '') return [];
  }
  return [];
}

/** "The minister on Monday said". */
function withoutDay(subject: readonly Token[]): readonly Token[] {
  const on = subject.findIndex(({ norm }, i) => norm === 'on' && WEEKDAYS.has(subject[i + 1]?.text ?? ''));
  return on < 0 ? subject : subject.slice(0, on);
}

/** "An American official": nobody's name, yet one whom a reader tells apart. */
function isDescribed(subject: readonly Token[]): boolean {
  return /^an?$/u.test(subject[0]?.norm ?? '') && subject.length > 2;
}

function fact(text: string): readonly Question[] {
  return [{ text, kind: 'fact' }];
}

/** What any article answers. */
export const ENGLISH_WHOLE = 'What is the article about?';

export const aboutInEnglish = (topic: string): string => `What does the article say about ${topic}?`;
