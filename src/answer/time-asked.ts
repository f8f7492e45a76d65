import { isFunctionWord } from '../text/function-words.ts';
import { words, wordSet } from '../text/words.ts';
import { isRole } from './named-beside.ts';
import { isWhich } from './question-type.ts';

/**
 * What time a question "when" asks for: `year` («في أي سنة», "what year"), one `earlier` than what is told («قبل كده», "the
 * previous visit"), or `any`.
 */
export type TimeAsked = 'year' | 'earlier' | 'any';

const YEAR = wordSet('year سنة عام');
/** «سنة كام» */
const HOW_MANY = wordSet('كام كم ايه');
/** Before a noun for what happened; "the previous president" only held an office. */
const EARLIER = wordSet('previous earlier');
/** Behind one: of events, which are feminine, «الزيارة السابقة»; «الرئيس السابق» only held an office. */
const EARLIER_BEHIND = wordSet('السابقة سابقة سابقا previously');
const BEFORE = wordSet('قبل before');
const THIS = wordSet('كده كدا كدة هيك هذا هذه ذلك دي ده هالمرة this that');
const TIME = wordSet('المرة مرة time');

/** @param question asks when. */
export function timeAsked(question: string): TimeAsked {
  const asked = words(question);
  const at = (position: number): string => asked[position] ?? '';
  for (const [position, word] of asked.entries()) {
    const next = at(position + 1);
    if (YEAR.has(word) && (isWhich(at(position - 1), word) || HOW_MANY.has(next))) return 'year';
    if (EARLIER_BEHIND.has(word) || (EARLIER.has(word) && next !== '' && !isRole(next))) return 'earlier';
    if (BEFORE.has(word) && (next === '' || (THIS.has(next) && isEventItself(at(position + 2)))))
      return 'earlier';
  }
  return 'any';
}

/** «قبل هذه المرة», "before this?", and not «قبل هذا الاجتماع». */
function isEventItself(behind: string): boolean {
  return behind === '' || TIME.has(behind) || isFunctionWord(behind);
}
