import type { Phrases } from '../phrases.ts';
import { adjoins, type Token } from '../token.ts';
import { DID, HAPPENED, THAT } from './lexicon.ts';
import { isPlainPhrase, isSpecific } from './noun-phrase.ts';

/** A statement in the order verb, subject, rest, in which a question word can stand before it. */
export interface Clause {
  readonly verb: Token;
  readonly subject: readonly Token[];
  /** What follows both, up to the end of the sentence. */
  readonly rest: readonly Token[];
}

const LONGEST_SUBJECT = 4;

/** The clause whose subject stands before its verb, after «إن»: «إن سليماني، وهو …، توجّه إلى …». */
export function clausesAfterThat(tokens: readonly Token[], phrases: Phrases): readonly Clause[] {
  return tokens.flatMap(({ norm }, position) =>
    THAT.has(norm) && norm.endsWith('ان') ? clauseAfter(tokens, position + 1, phrases) : [],
  );
}

function clauseAfter(tokens: readonly Token[], from: number, phrases: Phrases): readonly Clause[] {
  for (let size = 1; size <= LONGEST_SUBJECT; size += 1) {
    const subject = tokens.slice(from, from + size);
    const last = subject.at(-1);
    if (subject.length < size || !isPlainPhrase(subject)) return [];
    const verbAt = /[،,]/u.test(last?.closes ?? '') ? afterAside(tokens, from + size) : from + size;
    const verb = tokens[verbAt];
    if (verb !== undefined && (HAPPENED.has(verb.norm) || DID.has(verb.norm))) {
      return isSpecific(subject, phrases) ? [{ verb, subject, rest: tokens.slice(verbAt + 1) }] : [];
    }
    if (verbAt !== from + size || !adjoins(last, verb)) return [];
  }
  return [];
}

/** Where the sentence goes on after «، وهو …،». */
function afterAside(tokens: readonly Token[], from: number): number {
  if (!/^(?:وه[وي]|الذي|التي)$/u.test(tokens[from]?.norm ?? '')) return -1;
  const end = tokens.findIndex(({ closes }, i) => i >= from && /[،,]/u.test(closes));
  return end < 0 ? -1 : end + 1;
}

/** Where a verb may begin a statement: at the beginning, and after a quotation mark. */
export function verbsThatBegin(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ opens, norm }, position) => {
    const begins = position === 0 || /[«“"]/u.test(opens);
    return begins && HAPPENED.has(norm.replace(/^و(?=..)/u, '')) ? [position] : [];
  });
}

/** @returns the verb as a question has it: without «و» and vowel marks. */
export function verbText({ text, norm }: Token): string {
  const known = HAPPENED.has(norm) || DID.has(norm);
  return (known ? text : text.replace(/^و/u, '')).replace(/\p{M}/gu, '');
}
