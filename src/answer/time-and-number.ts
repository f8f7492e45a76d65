import { wordsAmid } from '../text/words.ts';
import {
  BEFORE_TIME,
  BEFORE_YEAR,
  DATE_WORDS,
  ERAS,
  MOMENT_WORDS,
  MONTHS,
  NUMBER_WORDS,
  PAST_OR_NEXT,
  SHORT_ERAS,
  UNSURE_DATES,
  YEAR_WORDS,
} from './time-words.ts';

/** What a word of a sentence tells: how many, when, or when by something else. A year without more may be how many as well. */
export interface TimeAndNumber {
  readonly number: boolean;
  readonly date: boolean;
  /** A date that tells a year or a part of one: 2010, «العام الماضي», "in June"; not "yesterday". */
  readonly year: boolean;
  readonly moment: boolean;
}

/** 1529, 1529م, 1950s, عام1187 */
const YEAR = /^(?:عام|سنه)?(?:1[0-9]{3}|20[0-9]{2})(?:م|ه|s)?$/u;
const YEAR_LENGTH = /^\p{Nd}{3,4}$/u;
/** Day of a month, hour of a clock. */
const SHORT = /^\p{Nd}{1,2}$/u;
const DIGITS = /^\p{N}/u;
/** A number that is part of a name, such as إس-300. */
const HYPHEN_BEFORE = /\p{L}[-–‐‑]$/u;
/** What stands behind the hours of a clock, and before its minutes. */
const MINUTES = /^:\p{Nd}{2}(?![\p{Nd}:])/u;
const HOURS = /(?<![\p{Nd}:])\p{Nd}{1,2}:$/u;
const AROUND = 4;
/** What is written together with the word behind it: "and", then prepositions and the article. */
const AND = /^[وف](?=\p{L}{3})/u;
const PREFIX = /^[وف]?(?:[بلك]?ال(?=..)|لل(?=..)|[بلك](?=...))/u;
/** The same before digits: «بـ45», «الـ27», «وعام1187». */
const BEFORE_DIGITS = /^[وف]?[بلك]?(?:ال)?(?=(?:عام|سنه)?\p{Nd})/u;
const MONDAY = 'الاثنين';
const INDEFINITE = new Set(['a', 'an', 'another']);
const UNITS = new Set(['hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

interface Token {
  /** Without what is written together with it where that is sure. */
  readonly word: string;
  /** The word itself, and without what may be written together with it. */
  readonly forms: readonly string[];
  /** Joined by a hyphen to letters before it. */
  readonly hyphened: boolean;
  readonly clock: boolean;
}

function tokensOf(sentence: string): Token[] {
  return wordsAmid(sentence, AROUND).map(({ word: written, before, behind }) => {
    const word = written.replace(BEFORE_DIGITS, '');
    return {
      word,
      forms: [word, word.replace(AND, ''), word.replace(PREFIX, '')],
      hyphened: HYPHEN_BEFORE.test(before),
      clock: SHORT.test(word) && (MINUTES.test(behind) || HOURS.test(before)),
    };
  });
}

/** A feminine dual (two points) is a number; names, and words that are no dual, end alike. */
function isDual(word: string): boolean {
  return (
    /.{3}ت(?:ين|ان)$/u.test(word) &&
    !/(?:ستان|بوتين|وستين|ارتين|روتين|ساتين|لاتين|امتين|كريستين|ارجنتين|فالنتين)$/u.test(word)
  );
}

function isOfAnEra(word: string, after: string): boolean {
  return ERAS.has(after) || (SHORT_ERAS.has(after) && YEAR_LENGTH.test(word));
}

function isDayOfMonth(word: string, before: string, after: string): boolean {
  return SHORT.test(word) && (MONTHS.has(after) || MONTHS.has(before));
}

function isDate({ word, forms, clock }: Token, before: string, after: string): boolean {
  if (clock || YEAR.test(word)) return true;
  if (DIGITS.test(word)) return isOfAnEra(word, after) || isDayOfMonth(word, before, after);
  // «الأمين العام», «الرأي العام»: the general one, not the year.
  const unsure = word === 'العام' || forms.some((form) => UNSURE_DATES.has(form));
  if (unsure) return BEFORE_TIME.has(before) || DIGITS.test(before) || DIGITS.test(after);
  return forms.some((form) => DATE_WORDS.has(form));
}

/** Of a date: whether it tells more than a day or an hour. */
function isYear({ word, forms, clock }: Token, before: Token | undefined): boolean {
  if (clock) return false;
  if (DIGITS.test(word) || YEAR.test(word) || forms.some((form) => YEAR_WORDS.has(form))) return true;
  return PAST_OR_NEXT.has(word) && before?.forms.some((form) => YEAR_WORDS.has(form)) === true;
}

function isNumber({ word, forms, hyphened, clock }: Token, before: string, after: string): boolean {
  if (YEAR.test(word) && (!DIGITS.test(word) || !/\p{Nd}$/u.test(word))) return false;
  if (DIGITS.test(word)) {
    const year = YEAR.test(word) && (BEFORE_YEAR.has(before) || after === '');
    return !hyphened && !clock && !year && !isOfAnEra(word, after) && !isDayOfMonth(word, before, after);
  }
  if (UNITS.has(word)) return INDEFINITE.has(before);
  if (forms.includes(MONDAY)) return false;
  return isDual(word) || forms.some((form) => NUMBER_WORDS.has(form));
}

/** «من قبل» names who did it, and «على بعد» how far it is. */
function isMoment({ word, forms }: Token, before: string): boolean {
  if ((word === 'قبل' && before === 'من') || (word === 'بعد' && before === 'علي')) return false;
  return forms.some((form) => MOMENT_WORDS.has(form));
}

/** @returns what each word of a sentence tells; the words are those that `words` gives. */
export function timesAndNumbers(sentence: string): TimeAndNumber[] {
  const tokens = tokensOf(sentence);
  return tokens.map((token, position) => {
    const before = tokens[position - 1]?.word ?? '';
    const after = tokens[position + 1]?.word ?? '';
    const date = isDate(token, before, after);
    return {
      number: isNumber(token, before, after),
      date,
      year: date && isYear(token, tokens[position - 1]),
      moment: isMoment(token, before),
    };
  });
}
