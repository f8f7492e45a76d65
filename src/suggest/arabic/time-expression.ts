import type { Token } from '../token.ts';
import { MONTHS, WEEKDAYS, wordSet } from './lexicon.ts';

const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/u;
const UNITS = wordSet('عام سنة شهر يوم مطلع أوائل أواخر منتصف نهاية بداية القرن صباح مساء فجر ظهر');
const LAST = /^ال(?:ماضي|ماضيه|مقبل|مقبله|جاري|جاريه|حالي|حاليه)$/u;
const LAST_UNITS = wordSet('الليلة العام الأسبوع الشهر السنة');
const NAMED_UNITS = wordSet('القرن الثامنة السابعة');

/** How many tokens from `at` on say when something was; 0 when none do. */
export function timeAt(tokens: readonly Token[], at: number): number {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((i) => tokens[at + i]?.norm);
  if (first === 'في') {
    const inside = YEAR.test(second) || MONTHS.has(second) ? 1 : datedAt(second, third);
    return inside === 0 ? 0 : 1 + inside;
  }
  if (first === 'امس') return WEEKDAYS.has(second) ? 2 : 1;
  if (LAST_UNITS.has(first) && LAST.test(second)) return 2;
  return datedAt(first, second);
}

function datedAt(unit: string, value: string): number {
  if (NAMED_UNITS.has(unit)) return 2;
  const dates =
    YEAR.test(value) || MONTHS.has(value) || WEEKDAYS.has(value) || /^(?:عام|القرن)$/u.test(value);
  return UNITS.has(unit) && (dates || (unit === 'يوم' && /^[0-9]{1,2}$/u.test(value))) ? 2 : 0;
}
