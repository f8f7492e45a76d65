import type { Span } from '../types.ts';
import type { RankedSentence } from './sentence-ranking.ts';

/** A run of neighbouring sentences of one passage that is quoted as one piece. */
export interface ChosenRun extends Span {
  /** `Passage.id`. */
  readonly passage: number;
}

/** A sentence beside the best one is quoted with it when it is at least this likely in proportion. */
const JOIN_FROM = 0.3;
/** A sentence elsewhere is quoted besides when it is at least this likely in proportion. */
const BESIDE_FROM = 0.6;
/** Longest run in UTF-16 units: longer ones are no quick read. */
const LONGEST_RUN = 600;

/**
 * @param ranked likeliest first.
 * @returns one or two runs: the likeliest sentence, joined with a neighbour that may be meant as well, and another place
 * that is nearly as likely. Empty for no sentences.
 */
export function chooseRuns(ranked: readonly RankedSentence[]): ChosenRun[] {
  const best = ranked[0];
  if (best === undefined) return [];
  const neighbour = ranked.find(
    ({ sentence, chance }) =>
      sentence.passage === best.sentence.passage &&
      Math.abs(sentence.id - best.sentence.id) === 1 &&
      chance >= JOIN_FROM * best.chance,
  );
  const first = join(best, neighbour);
  const second = ranked
    .slice(1)
    .find(
      ({ sentence, chance }) =>
        chance >= BESIDE_FROM * best.chance && (sentence.start >= first.end || sentence.end <= first.start),
    );
  return second === undefined ? [first] : [first, join(second, undefined)];
}

function join({ sentence }: RankedSentence, neighbour: RankedSentence | undefined): ChosenRun {
  const start = Math.min(sentence.start, neighbour?.sentence.start ?? sentence.start);
  const end = Math.max(sentence.end, neighbour?.sentence.end ?? sentence.end);
  if (end - start > LONGEST_RUN)
    return { passage: sentence.passage, start: sentence.start, end: sentence.end };
  return { passage: sentence.passage, start, end };
}
