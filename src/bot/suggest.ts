import type { SuggestedQuestion } from '../engine/engine.ts';
import { normalize, stripBidiControls } from '../text/normalize.ts';
import { wellFormed } from './reply/cut.ts';
import { limits } from './reply/limits.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * Questions to offer while a person types: those that begin with what is typed, then those that hold it.
 * A question too long for a choice is left out, since a cut one would not be the question that is answered.
 */
export function choices(questions: readonly SuggestedQuestion[], typed: string): readonly Choice[] {
  const wanted = matchKey(typed);
  const usable = questions
    .map(({ text }) => plain(text))
    .filter((text) => text !== '' && text.length <= limits.choiceName);
  const begins = usable.filter((text) => matchKey(text).startsWith(wanted));
  const holds = usable.filter((text) => !begins.includes(text) && matchKey(text).includes(wanted));
  return [...new Set([...begins, ...holds])]
    .slice(0, limits.autocompleteChoices)
    .map((text) => ({ name: text, value: text }));
}

/** No control or formatting character may stand in a choice: people see some of them as boxes. */
function plain(text: string): string {
  return wellFormed(stripBidiControls(text))
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[\u200b\ufeff]/gu, '')
    .trim();
}

/** Spelling variants that people do not mean as different, and punctuation, do not count. */
function matchKey(text: string): string {
  return normalize(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
