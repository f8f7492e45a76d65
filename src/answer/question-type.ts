import { words } from '../text/words.ts';

/** What kind of thing a question asks for, as far as its question word tells. */
export const QUESTION_TYPES = ['who', 'when', 'where', 'count', 'why', 'how', 'what', 'whether'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** Question words by type, as people write them: standard Arabic, its dialects, English. */
const MARKERS: Readonly<Record<Exclude<QuestionType, 'what'>, string>> = {
  when: 'متى متي إمتى امتى ايمتى وقتاش when',
  where: 'أين وين فين منين where',
  count: 'كم بكم كام قديش قداش',
  why: 'لماذا ليه ليش علاش لم why',
  how: 'كيف إزاي ازاي كيفاش شلون how',
  who: 'مين منو مينو بمن لمن ممن عمن who whom whose',
  whether: 'هل is are was were do does did has have had can could will would',
};

/** Markers that count only as the first word: elsewhere they are prepositions, conjunctions or auxiliaries. */
const FIRST_ONLY = new Set(words('من ومن لم is are was were do does did has have had can could will would'));

/** `how much`, `في أي عام` and the like: a question word made precise by the word after it. */
const NARROWED: readonly (readonly [QuestionType, ReadonlySet<string>])[] = [
  [
    'when',
    new Set(words('عام سنة تاريخ يوم شهر قرن وقت موعد زمن عقد year date day month century time decade')),
  ],
  [
    'where',
    new Set(
      words(
        'مكان مدينة دولة بلد منطقة موقع قارة محافظة بلدة ولاية عاصمة place city country region town state continent',
      ),
    ),
  ],
  [
    'count',
    new Set(
      words(
        'عدد رقم نسبة مقدار كمية مساحة طول عمر سعر ثمن قيمة تكلفة ارتفاع سرعة وزن مدى many much number percentage population price cost age old long tall far',
      ),
    ),
  ],
  [
    'who',
    new Set(
      words('شخص رئيس ملك مؤسس كاتب مؤلف قائد وزير اسم person president king author founder leader name'),
    ),
  ],
  ['why', new Set(words('سبب أسباب سر reason cause'))],
];

const WHICH = new Set(words('أي أية اي بأي لأي وأي ما ماهو ماهي ايه which what how ماهى'));

const BY_WORD: ReadonlyMap<string, QuestionType> = new Map(
  QUESTION_TYPES.flatMap((type) =>
    type === 'what' ? [] : words(MARKERS[type]).map((word) => [word, type] as const),
  ),
);

/** How many words after `which`, `what` or `how` may narrow it. */
const NARROWING_REACH = 3;

/** @returns the type; `what` when nothing tells. */
export function questionType(question: string): QuestionType {
  const asked = words(question);
  for (const [position, word] of asked.entries()) {
    if (WHICH.has(word)) {
      const after = asked.slice(position + 1, position + 1 + NARROWING_REACH);
      for (const [type, heads] of NARROWED) {
        if (after.some((next) => heads.has(next) || heads.has(next.replace(/^(?:ال|لل)/u, '')))) return type;
      }
    }
    if (FIRST_ONLY.has(word) && position > 0) continue;
    if (position === 0 && (word === 'من' || word === 'ومن')) return 'who';
    const type = BY_WORD.get(word);
    if (type !== undefined) return type;
  }
  return 'what';
}
