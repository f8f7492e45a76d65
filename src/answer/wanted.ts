import type { Closeness } from '../retrieval/closeness.ts';
import { isFunctionWord, isKindNoun } from '../text/function-words.ts';
import { words, wordSet } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import { questionType, type QuestionType } from './question-type.ts';
import { askedSpeaker, speakerPositions } from './speech.ts';

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
  readonly #speaker: string | undefined;

  constructor(question: string) {
    this.type = questionType(question);
    this.#counted = this.type === 'count' ? countedIn(words(question)) : undefined;
    this.#speaker = askedSpeaker(question);
  }

  /** @returns how well one sentence, its words normalised, gives what is wanted. */
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
      otherSpeaks: this.#speaker !== undefined && isSilent(this.#speaker, sentence, closeness),
    };
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

/** Whether a sentence names somebody, but not where whoever speaks stands. */
function isSilent(speaker: string, sentence: readonly string[], closeness: Closeness): boolean {
  if (!closeness.holds(sentence, speaker)) return false;
  const speaking = speakerPositions(sentence).map((position) => sentence[position] ?? '');
  return !closeness.holds(speaking, speaker);
}
