import { isFunctionWord } from '../text/function-words.ts';
import { isGivenName } from '../text/given-names.ts';
import { words, wordSet } from '../text/words.ts';
import { isNation } from '../text/thesaurus/nation-names.ts';
import { mayBeName } from './named-beside.ts';
import { timesAndNumbers } from './time-and-number.ts';

/** What a sentence may hold that answers a kind of question, told from its surface. */
export const EVIDENCE_KINDS = ['number', 'date', 'moment', 'cause', 'place', 'person'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
/** Of each kind, of dates that tell a year, and of names, the positions of the words that tell it, ascending. */
export type Evidence = Readonly<Record<EvidenceKind | 'year' | 'name', readonly number[]>>;

const CAUSE_WORDS = wordSet(`
لأن لأنه لأنها لأنهم بسبب نتيجة نظرا بفضل لذلك لكي كي حتى سبب أدى أدت بهدف لغرض الغرض هدف بغية إثر جراء لمناقشة لمساعدة لإجراء لبحث
because due since therefore cause caused reason order purpose led result so`);
const PLACE_WORDS = wordSet(`
في مدينة بلدة قرية دولة شمال جنوب شرق غرب شرقي غربي جنوبي شمالي وسط حدود عاصمة منطقة محافظة إقليم جزيرة قارة نهر جبل بحر مطار ميدان شارع
in at near city town country north south east west border capital region province island river mountain located`);
const PERSON_WORDS = wordSet(`
قال قالت وقال وقالت ذكر أضاف صرح أعلن رئيس الرئيس وزير الوزير قائد القائد الجنرال ملك الملك الأمير الإمام الشيخ الدكتور مدير متحدث المتحدث مسؤول
اسم باسم ولد توفي مؤسس كاتب مؤلف شاعر لاعب عالم said says told president minister king prince general director spokesman founder author born named called`);

/** Whether a word follows a given name: then it is a name, whatever else it may mean. */
function isSurname(word: string, before: string | undefined): boolean {
  return before !== undefined && isGivenName(before) && !isFunctionWord(word) && !/\p{N}/u.test(word);
}

/** @param sentence as it stands in the article. */
export function evidenceIn(sentence: string): Evidence {
  const held = words(sentence);
  const told = timesAndNumbers(sentence);
  const where = (tells: (word: string, position: number) => boolean): number[] =>
    held.flatMap((word, position) => (tells(word, position) ? [position] : []));
  const among = (list: ReadonlySet<string>): number[] =>
    where((word) => list.has(word) || (word.length > 4 && word.startsWith('و') && list.has(word.slice(1))));
  return {
    number: where((_, position) => told[position]?.number === true),
    date: where((_, position) => told[position]?.date === true),
    year: where((_, position) => told[position]?.year === true),
    moment: where((_, position) => told[position]?.moment === true),
    cause: among(CAUSE_WORDS),
    place: among(PLACE_WORDS),
    person: among(PERSON_WORDS),
    name: where((word, position) => mayBeName(word) || isNation(word) || isSurname(word, held[position - 1])),
  };
}
