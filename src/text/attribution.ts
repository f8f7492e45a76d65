import { isFunctionWord } from './function-words.ts';
import { wordSet } from './words.ts';

/** Words that say by whose account something is so. */
const BY_ACCOUNT = wordSet('حسب بحسب وفق وفقا طبقا نقلا استنادا according');
/** Accounts that are nobody's in particular. */
const ACCOUNTS = wordSet(`
مصدر مصادر المصدر المصادر للمصدر للمصادر لمصدر لمصادر تقرير التقرير للتقرير تقارير التقارير للتقارير
source sources report reports story`);
const ONE_OF = wordSet('أحد إحدى لأحد لإحدى one');
/** «في هذه القصة», "in the story": the article itself. */
const IN = wordSet('في فى in');
const THIS = wordSet('هذا هذه دي ده the this');
const TEXTS = wordSet('نص النص قصة القصة تقرير التقرير story text report piece news');
const IN_TEXT = wordSet('بالنص بالقصة بالتقرير');
/** Behind an account these say more about it: "sources at the Pentagon". */
const OF = wordSet('في فى عن على بشأن حول لدى of at by on from in for about');
/** An account is named within this many words. */
const REACH = 5;

/**
 * @param asked a question's words, normalised.
 * @returns the positions of those that only say by whose account something is so: «بحسب أحد المصادر», "in the story".
 */
export function attributionIn(asked: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [position, word] of asked.entries()) {
    for (const inText of inThisText(asked, position)) found.add(inText);
    if (!BY_ACCOUNT.has(word)) continue;
    const reach = asked.slice(position + 1, position + 1 + REACH);
    const account = reach.findIndex((next) => ACCOUNTS.has(next));
    if (account < 0 || !reach.slice(0, account).every((next) => isFunctionWord(next) || ONE_OF.has(next)))
      continue;
    if (!isNobodyInParticular(asked[position + 1 + account + 1])) continue;
    for (let step = 0; step <= account + 1; step += 1) found.add(position + step);
  }
  return found;
}

/** Whether an account is left at that: «بحسب المصدر الإيراني» is somebody in particular after all. */
function isNobodyInParticular(behind: string | undefined): boolean {
  return behind === undefined || (isFunctionWord(behind) && !OF.has(behind));
}

/** @returns the positions of "in the story" from here on. */
function inThisText(asked: readonly string[], from: number): number[] {
  const word = asked[from] ?? '';
  const text = IN_TEXT.has(word) ? from : THIS.has(asked[from + 1] ?? '') ? from + 2 : from + 1;
  if (text > from && !(IN.has(word) && TEXTS.has(asked[text] ?? ''))) return [];
  if (!isNobodyInParticular(asked[text + 1])) return [];
  return Array.from({ length: text - from + 1 }, (_, step) => from + step);
}
