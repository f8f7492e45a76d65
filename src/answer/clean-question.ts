import { stripBidiControls } from '../text/normalize.ts';

/** A longer question is cut here, in UTF-16 units: Discord's messages end at 4,000, and nobody asks in more. */
export const LONGEST_QUESTION = 4_000;

/** Controls but white space, and halves of surrogate pairs. */
const UNPRINTABLE = /(?!\s)\p{Cc}|\p{Cs}/gu;

/** @returns the question as it is matched and shown: without direction marks and control characters, spaces single. */
export function cleanQuestion(question: string): string {
  const cut = question.slice(0, LONGEST_QUESTION);
  return stripBidiControls(cut).replace(UNPRINTABLE, '').replace(/\s+/gu, ' ').trim();
}
