import { words } from '../text/words.ts';

/** Longest choice that Discord shows, in UTF-16 units. */
export const LONGEST_SUGGESTION = 100;
const SHORTEST = 8;

/** Letters, digits and what may stand inside a name; nothing invisible, no quotation mark, no markup. */
const PLAIN = /^[\p{L}\p{M}\p{Nd} '’.,،-]+[?؟]$/u;
/** Kashida, marks piled up, and scripts' odds and ends. */
const ODD = /[\u0640\p{Lm}]|\p{M}{3}|\p{L}{25}|(?:^|\s)[\p{L}\p{N}](?=\s).*\s[\p{L}\p{N}](?=\s)|[.,،'’-]{2}/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a question can be shown as it is, anywhere: on a button, in a list, in a message. */
export function isAskable(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST_SUGGESTION &&
    PLAIN.test(text) &&
    !ODD.test(text) &&
    !INVISIBLE.test(text) &&
    text === text.normalize('NFC')
  );
}

/** @returns what two questions share when they are the same to a reader, whatever their spelling. */
export function questionKey(text: string): string {
  return words(text).join(' ');
}
