import { lightStem } from '../stem.ts';
import { normalize } from '../normalize.ts';
import { foldHamza } from '../words.ts';
import { THESAURUS_GROUPS } from './groups.ts';

/** What a word is worth as another form of one in the thesaurus, by how it was recognised. */
const SAME = 1;
const SAME_STEM = 0.9;
const SAME_BASE = 0.7;
/** A part of an expression of several words is a weaker sign than a word that means it all. */
const PART = 0.7;

const SHORTEST_BASE = 3;
/** What is written together with an Arabic word, and future and imperfect before a verb. */
const CLITIC = /^(?:[وف](?=.{3})|[بلك](?=.{4}))/u;
const VERB_PREFIX = /^[وف]?س?[ايتن]/u;
const ARABIC_ENDING = /(?:وا|ون|ين|ان|تها|ته|ها|هم|نا|ات|ت|ه|ا|ي)$/u;
const ARABIC = /^\p{Script=Arabic}+$/u;

/** A group of words that mean about the same, and how surely a word belongs to it: above 0 and at most 1. */
export interface Membership {
  readonly group: number;
  readonly worth: number;
}

/** The article and what is written together with it: expressions are given without. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/u;
const bare = (word: string): string => word.replace(ARTICLE, '');

/** @returns what is left of a word when its inflections are taken off, as far as that can be told from the word alone. */
function baseOf(stem: string): string {
  if (!ARABIC.test(stem)) return stem;
  const verb = stem.replace(VERB_PREFIX, '');
  const start = verb.length >= SHORTEST_BASE ? verb : stem;
  const base = start.replace(ARABIC_ENDING, '');
  return base.length >= SHORTEST_BASE ? base : start;
}

/** @returns the dictionary forms and bases that a word of a text may be an inflection of. */
function readingsOf(word: string, stem: string): Set<string> {
  const readings = new Set([word, stem]);
  if (!ARABIC.test(word)) return readings;
  for (const start of [word, stem]) {
    for (const base of [start, start.replace(CLITIC, ''), start.replace(VERB_PREFIX, '')]) {
      for (const form of [base, base.replace(ARABIC_ENDING, '')])
        if (form.length >= SHORTEST_BASE) readings.add(form);
    }
  }
  return readings;
}

function gather<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** A word of the thesaurus with its groups. */
interface Entry {
  readonly word: string;
  readonly stem: string;
  readonly groups: number[];
}

/** Groups of words that mean about the same: in Modern Standard Arabic, in the dialects, and in English. */
export class Thesaurus {
  readonly #entries = new Map<string, Entry>();
  readonly #byBase = new Map<string, Entry[]>();
  /** Expressions of several words by their first. */
  readonly #expressions = new Map<string, { readonly rest: readonly string[]; readonly group: number }[]>();

  /** @param lines one group a line: words apart by spaces, fields by ` | `, the words of an expression joined by `_`. */
  constructor(lines: readonly string[]) {
    // Normalised in one go: word by word it would take ten times as long.
    for (const [group, line] of normalize(lines.join('\n')).split('\n').entries()) {
      for (const member of line.split(/[ |]+/u)) {
        const [first = '', ...rest] = member.split('_').map(foldHamza);
        if (first === '') continue;
        if (rest.length > 0) gather(this.#expressions, bare(first), { rest: rest.map(bare), group });
        else this.#add(first, group);
      }
    }
  }

  #add(word: string, group: number): void {
    const known = this.#entries.get(word);
    if (known !== undefined) {
      if (known.groups.at(-1) !== group) known.groups.push(group);
      return;
    }
    const stem = lightStem(word);
    const entry = { word, stem, groups: [group] };
    this.#entries.set(word, entry);
    gather(this.#byBase, baseOf(stem), entry);
  }

  /** @returns the groups that a normalised word belongs to in some form. */
  groupsOf(word: string): Membership[] {
    const best = new Map<number, number>();
    const stem = lightStem(word);
    for (const reading of readingsOf(word, stem)) {
      const exact = this.#entries.get(reading);
      for (const entry of [...(exact === undefined ? [] : [exact]), ...(this.#byBase.get(reading) ?? [])]) {
        const worth = entry.word === word ? SAME : entry.stem === stem ? SAME_STEM : SAME_BASE;
        for (const group of entry.groups) if (worth > (best.get(group) ?? 0)) best.set(group, worth);
      }
    }
    return [...best].map(([group, worth]) => ({ group, worth }));
  }

  /** @returns for each of these normalised words, which stand side by side, the groups of the expressions it is a part of. */
  expressionsIn(text: readonly string[]): Membership[][] {
    const found: Membership[][] = text.map(() => []);
    const stripped = text.map(bare);
    for (const [position, word] of stripped.entries()) {
      for (const { rest, group } of this.#expressions.get(word) ?? []) {
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
