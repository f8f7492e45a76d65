import { lightStem } from '../stem.ts';
import { normalize } from '../normalize.ts';
import { foldHamza } from '../words.ts';
import { THESAURUS_GROUPS } from './groups.ts';

/** What a word is worth as a form of one in the thesaurus, by how much had to be taken off it. */
const SAME = 1;
const SAME_STEM = 0.9;
const SAME_VERB = 0.7;
/** A part of an expression of several words is a weaker sign than a word that means it all. */
const PART = 0.7;

const SHORTEST = 3;
const ARABIC = /^\p{Script=Arabic}+$/u;
const KNOWN_SCRIPT = /^(?:\p{Script=Arabic}+|[a-z]+)$/u;
/** What is written together with an Arabic word, future and imperfect before a verb, and what inflection puts behind. */
const CLITIC = /^(?:[وف]?[بك]?ال|[وف]?لل|[وف]?[بلك](?=.{4})|[وف](?=.{3}))/u;
/** Names such as السويد stand in the thesaurus with their article. */
const WITH_ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)/u;
const VERB_PREFIX = /^[وف]?[سهح]?[ايتن]/u;
const ENDING = /(?:وا|ون|ين|ان|تها|ته|ها|هم|نا|ات|ت|ه|ا|ي)$/u;
/** Of a feminine noun with whose it is: هوية in هويته. */
const FEMININE_POSSESSED = /ت(?:ه|ها|هم|نا|ك)$/u;
/** Endings that inflection takes away: of التقى in التقت, of شركة in شركته, of live in living. */
const RESTORED = ['', 'ي', 'ه', 'ا'];
const RESTORED_ENGLISH = ['', 'e', 'y'];
const DOUBLED = /(?<=([b-df-hj-np-tv-z]))\1$/u;
/** The article and what is written together with it: expressions are given without. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/u;
const bare = (word: string): string => word.replace(ARTICLE, '');

/** @returns the words of a dictionary that a normalised word may be a form of, each with its worth. */
function readingsOf(word: string): Map<string, number> {
  const readings = new Map([[word, SAME]]);
  const read = (reading: string, worth: number): void => {
    if (reading.length >= SHORTEST && (readings.get(reading) ?? 0) < worth) readings.set(reading, worth);
  };
  const stem = lightStem(word);
  if (!ARABIC.test(word)) {
    for (const ending of RESTORED_ENGLISH) read(stem + ending, SAME_STEM);
    read(stem.replace(DOUBLED, ''), SAME_STEM);
    return readings;
  }
  read(word.replace(WITH_ARTICLE, 'ال'), SAME_STEM);
  const readBase = (base: string, worth: number): void => {
    for (const ending of RESTORED) read(base + ending, ending === '' ? worth : SAME_VERB);
  };
  for (const start of new Set([word, word.replace(CLITIC, ''), stem])) {
    readBase(start, SAME_STEM);
    readBase(start.replace(ENDING, ''), SAME_STEM);
    read(start.replace(FEMININE_POSSESSED, 'ه'), SAME_STEM);
    const verb = start.replace(VERB_PREFIX, '');
    if (verb === start) continue;
    for (const base of [verb, verb.replace(ENDING, '')]) {
      readBase(base, SAME_VERB);
      // Of forms such as اجتمع the imperfect hides the first letter.
      readBase(`ا${base}`, SAME_VERB);
    }
  }
  return readings;
}

/** A group of words that mean about the same, and how surely a word belongs to it: above 0 and at most 1. */
export interface Membership {
  readonly group: number;
  readonly worth: number;
}

function gather<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** The words of a thesaurus that are written in one script. */
class Part {
  readonly #groups = new Map<string, number[]>();
  /** Expressions of several words by their first. */
  readonly #expressions = new Map<string, { readonly rest: readonly string[]; readonly group: number }[]>();

  /** @param fields the words of each group: apart by spaces, those of an expression joined by `_`. */
  constructor(fields: readonly string[]) {
    // Normalised in one go: word by word it takes twice as long.
    for (const [group, field] of normalize(fields.join('\n')).split('\n').entries()) {
      for (const member of field.split(' ')) {
        if (member === '') continue;
        if (!member.includes('_')) {
          gather(this.#groups, foldHamza(member), group);
          continue;
        }
        const [first = '', ...rest] = member.split('_').map((word) => bare(foldHamza(word)));
        gather(this.#expressions, first, { rest, group });
      }
    }
  }

  groupsOf(word: string): Membership[] {
    const best = new Map<number, number>();
    for (const [reading, worth] of readingsOf(word)) {
      for (const group of this.#groups.get(reading) ?? [])
        if (worth > (best.get(group) ?? 0)) best.set(group, worth);
    }
    return [...best].map(([group, worth]) => ({ group, worth }));
  }

  /** @returns the expressions that begin with a word: their other words, and their group. */
  expressionsFrom(word: string): readonly { readonly rest: readonly string[]; readonly group: number }[] {
    return this.#expressions.get(word) ?? [];
  }
}

/** Groups of words that mean about the same: in Modern Standard Arabic, in the dialects, and in English. */
export class Thesaurus {
  readonly #lines: readonly string[];
  /** Each read when it is first needed: who asks in Arabic about an Arabic article needs no English. */
  #arabic: Part | undefined;
  #english: Part | undefined;

  /** @param lines one group a line, `Standard Arabic | dialects | English`, as in `THESAURUS_GROUPS`. */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** @returns one of those groups alone that some of these words, normalised, may belong to: the others say nothing of a text. */
  static about(lines: readonly string[], text: Iterable<string>): Thesaurus {
    const readings = new Set<string>();
    for (const word of text) {
      for (const reading of readingsOf(word).keys()) readings.add(reading);
      readings.add(bare(word));
    }
    // Normalised in one go: line by line it takes twice as long.
    const normal = normalize(lines.join('\n')).split('\n');
    const isMet = (member: string): boolean => readings.has(foldHamza(member));
    return new Thesaurus(
      lines.filter((_, line) =>
        (normal[line] ?? '').split(/[ |]+/u).some((member) => {
          const [first = '', ...rest] = member.split('_');
          return rest.length === 0 ? isMet(member) : isMet(bare(first));
        }),
      ),
    );
  }

  #partOf(word: string): Part {
    const fields = (from: number, to: number): string[] =>
      this.#lines.map((line) => line.split('|').slice(from, to).join(' '));
    if (ARABIC.test(word)) return (this.#arabic ??= new Part(fields(0, 2)));
    return (this.#english ??= new Part(fields(2, 3)));
  }

  /** @returns the groups that a normalised word belongs to in some form. */
  groupsOf(word: string): Membership[] {
    return KNOWN_SCRIPT.test(word) ? this.#partOf(word).groupsOf(word) : [];
  }

  /** @returns for each of these normalised words, which stand side by side, the groups of the expressions it is a part of. */
  expressionsIn(text: readonly string[]): Membership[][] {
    const found: Membership[][] = text.map(() => []);
    const stripped = text.map(bare);
    for (const [position, word] of stripped.entries()) {
      if (!KNOWN_SCRIPT.test(word)) continue;
      for (const { rest, group } of this.#partOf(word).expressionsFrom(word)) {
        if (rest.some((other, step) => stripped[position + 1 + step] !== other)) continue;
        for (let part = position; part <= position + rest.length; part += 1)
          found[part]?.push({ group, worth: PART });
      }
    }
    return found;
  }
}

let known: Thesaurus | undefined;

/** @returns the thesaurus that comes with the bot, made once. */
export function defaultThesaurus(): Thesaurus {
  known ??= new Thesaurus(THESAURUS_GROUPS);
  return known;
}
