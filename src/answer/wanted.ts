import type { Closeness } from '../retrieval/closeness.ts';
import { isFunctionWord, isKindNoun } from '../text/function-words.ts';
import { words, wordSet } from '../text/words.ts';
import { askedSpeaker, type AskedSpeaker } from './asked-speaker.ts';
import type { Evidence } from './evidence.ts';
import { questionType, type QuestionType } from './question-type.ts';
import { asksOfSaying, attributionPositions, speakerPositions } from './speech.ts';
import { timeAsked, type TimeAsked } from './time-asked.ts';

/** Kinds of question whose answer can be told from its surface, at least by where it stands. */
export const TELLING_TYPES = ['who', 'when', 'where', 'count'] as const;

/** «كم», "how many": what is counted follows, perhaps behind "the number of". */
const HOW_MANY = wordSet('كم كام عدد many number');
/** A place follows its preposition within this many words. */
const PLACE_BEHIND = 2;
/** How far from a number what it counts may stand. */
const COUNTED_WORDS = 3;

/** How well a sentence gives what a question wants. */
export interface Given {
  /** How many of its words may be the answer. */
  readonly candidates: number;
  /** How much of the question stands near one of them, from 0 to 1. */
  readonly near: number;
  /** What is to be counted stands beside no number. */
  readonly uncounted: boolean;
  /** It names whoever’s words are asked for, but where nobody stands who speaks. */
  readonly otherSpeaks: boolean;
}

/** What a question wants to be told. */
export class Wanted {
  readonly type: QuestionType;
  /** What is to be counted. */
  readonly #counted: string | undefined;
  /** Whose words are asked for. */
  readonly #speaker: AskedSpeaker | undefined;
  readonly #time: TimeAsked;
  /** When something was said may be what is asked for. */
  readonly #ofSaying: boolean;

  constructor(question: string) {
    this.type = questionType(question);
    this.#counted = this.type === 'count' ? countedIn(words(question)) : undefined;
    this.#speaker = askedSpeaker(question);
    this.#time = timeAsked(question);
    this.#ofSaying = asksOfSaying(question);
  }

  /** @returns what a sentence holds, of times only those that may place in time what is asked about. */
  relevant(sentence: readonly string[], held: Evidence): Evidence {
    if (this.type !== 'when') return held;
    const attribution = new Set(this.#ofSaying ? [] : attributionPositions(sentence));
    const counted = (positions: readonly number[]): readonly number[] =>
      attribution.size === 0 ? positions : positions.filter((position) => !attribution.has(position));
    const [date, year, moment] = [counted(held.date), counted(held.year), counted(held.moment)];
    if (this.#time === 'any') return { ...held, date, year, moment };
    if (this.#time === 'year') return { ...held, date: year, year, moment: [] };
    return {
      ...held,
      date: year,
      year,
      moment: [...date, ...moment].toSorted((left, right) => left - right),
    };
  }

  /**
   * @param sentence its words, normalised.
   * @param held what is relevant of it.
   * @returns how well it gives what is wanted.
   */
  given(sentence: readonly string[], held: Evidence, closeness: Closeness): Given {
    const candidates = this.#candidates(sentence, held, closeness);
    const counted = this.#counted;
    const around = candidates.flatMap((position) =>
      sentence.slice(Math.max(0, position - 1), position + COUNTED_WORDS + 1),
    );
    return {
      candidates: candidates.length,
      near: closeness.near(sentence, candidates),
      uncounted: counted !== undefined && !closeness.holds(around, counted),
      otherSpeaks: this.#names(sentence, closeness) && !this.#hears([sentence], closeness),
    };
  }

  /** Whether the words of somebody named are asked for who speaks in none of these sentences, their words normalised. */
  isUnspoken(sentences: readonly (readonly string[])[], closeness: Closeness): boolean {
    return this.#speaker?.isNamed === true && !this.#hears(sentences, closeness);
  }

  /** Whether a sentence names whoever's words are asked for. */
  #names(sentence: readonly string[], closeness: Closeness): boolean {
    return this.#speaker?.words.some((word) => closeness.holds(sentence, word)) ?? false;
  }

  /** Whether one of the sentences names them where somebody stands who speaks. */
  #hears(sentences: readonly (readonly string[])[], closeness: Closeness): boolean {
    const speaking = sentences.flatMap((sentence) =>
      speakerPositions(sentence).map((position) => sentence[position] ?? ''),
    );
    return this.#speaker?.words.some((word) => closeness.holds(speaking, word)) ?? false;
  }

  /** @returns the positions of a sentence's words that may be the answer; none where nothing tells what would be one. */
  #candidates(sentence: readonly string[], held: Evidence, closeness: Closeness): readonly number[] {
    if (this.type === 'when') return held.date.length > 0 ? held.date : held.moment;
    if (this.type === 'count') return held.number;
    if (this.type !== 'who' && this.type !== 'where') return [];
    const told = held.name.filter((position) => !closeness.says(sentence[position] ?? ''));
    if (this.type === 'who') return told;
    const behindPlaces = new Set(
      held.place.flatMap((position) =>
        Array.from({ length: PLACE_BEHIND }, (_, step) => position + 1 + step),
      ),
    );
    return told.filter((position) => behindPlaces.has(position));
  }
}

/** @returns the noun right behind "how many"; undefined where that is a unit or a verb's place: «كم سنة استمرت». */
function countedIn(asked: readonly string[]): string | undefined {
  const last = asked.findLastIndex((word) => HOW_MANY.has(word));
  const next = last < 0 ? undefined : asked[last + 1];
  return next === undefined || isFunctionWord(next) || isKindNoun(next) ? undefined : next;
}
