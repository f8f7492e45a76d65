import type { Token } from './token.ts';

/** A phrase that the article comes back to. */
export interface Topic {
  readonly words: readonly Token[];
  readonly times: number;
}

/** Topics that are compared with each other, a few times what is asked about. */
const MOST_COMPARED = 60;

/**
 * @param found by their normalised words.
 * @returns the topics that come most often first, longer ones before shorter; one inside a longer one is left out
 * unless it comes more than twice as often.
 */
export function outermostTopics(found: ReadonlyMap<string, Topic>): readonly Topic[] {
  const all = [...found]
    .toSorted(([, a], [, b]) => b.times - a.times || b.words.length - a.words.length)
    .slice(0, MOST_COMPARED);
  return all
    .filter(([key, { times }]) =>
      all.every(
        ([other, longer]) => other === key || !` ${other} `.includes(` ${key} `) || longer.times * 2 < times,
      ),
    )
    .map(([, topic]) => topic);
}
