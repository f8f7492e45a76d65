import { isFunctionWord } from '../text/function-words.ts';
import { words, wordSet } from '../text/words.ts';

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
        'عدد رقم نسبة مقدار كمية مساحة طول عمر سعر ثمن قيمة تكلفة ارتفاع سرعة وزن مدى حجم مسافة عرض عمق تعداد many much number percentage population price cost age old long tall far big large high wide deep heavy fast size height width length weight speed distance',
      ),
    ),
  ],
  [
    'who',
    new Set(
      words('شخص رئيس ملك مؤسس كاتب مؤلف قائد وزير اسم person president king author founder leader name'),
    ),
  ],
  ['why', new Set(words('سبب أسباب سر هدف غرض غاية دافع reason cause purpose aim objective motive'))],
];

const WHICH = new Set(words('أي أية اي بأي لأي وأي بأنهي لأنهي ما ماهو ماهي ايه which what how ماهى'));
/** In Egyptian "which", and in Standard Arabic "ended": only before a noun without the article the former. */
const WHICH_OR_ENDED = 'انهي';

/** Whether a word asks which one of what is named behind it. */
export function isWhich(word: string, behind: string | undefined): boolean {
  return WHICH.has(word) || (word === WHICH_OR_ENDED && behind?.startsWith('ال') === false);
}

const BY_WORD: ReadonlyMap<string, QuestionType> = new Map(
  QUESTION_TYPES.flatMap((type) =>
    type === 'what' ? [] : words(MARKERS[type]).map((word) => [word, type] as const),
  ),
);

/** How many words after `which`, `what` or `how` may narrow it. */
const NARROWING_REACH = 4;

const HEADS: ReadonlyMap<string, QuestionType> = new Map(
  NARROWED.flatMap(([type, heads]) => [...heads].map((head) => [head, type] as const)),
);
/** They say what is asked for only when no other word does: «ما اسم المدينة» is a question for a place. */
const NAMES = new Set(words('اسم name'));
/** A decade, or "was held": a noun only right behind the question word. */
const HELD = 'عقد';
/** English question words that join clauses when another question word came before: "What did he say when …?" */
const JOINING = new Set(words('when where who whom whose why how'));
/** Behind these a verb comes: "What did the president say?" */
const AUXILIARY = wordSet('did does do has have had');
/** «سنة كام», «الساعة كام»: the question word stands behind what it asks for. */
const BEHIND = new Set(words('سنة عام تاريخ يوم شهر الساعة ساعة'));
const HOW_MANY = new Set(words('كم كام'));

function asksWhereOrWhen(next: string | undefined): boolean {
  const type = BY_WORD.get(next ?? '');
  return type === 'where' || type === 'when';
}

/** «سنة كام», «الساعة كام», but not «كل يوم كم صاروخا». */
function isWhichTime(asked: readonly string[], position: number): boolean {
  const time = BEHIND.has(asked[position - 1] ?? '') && asked[position - 2] !== 'كل';
  return time && HOW_MANY.has(asked[position] ?? '');
}

/**
 * @param behind the words behind a question word, nearest first.
 * @returns what the nearest noun that tells asks for. A person only where nothing comes between: «ما رد الرئيس» asks for words.
 */
function narrowed(behind: readonly string[]): QuestionType | undefined {
  const verb = behind.findIndex((word) => AUXILIARY.has(word));
  const after = verb < 0 ? behind : behind.slice(0, verb);
  const heads = after
    .filter((word, position) => word !== HELD || position === 0)
    .map((word) => (HEADS.has(word) ? word : word.replace(/^(?:ال|لل)/u, '')))
    .filter((word) => HEADS.has(word));
  const head = heads.find((each) => !NAMES.has(each)) ?? heads[0] ?? '';
  const type = HEADS.get(head);
  const first = after.find((word) => !isFunctionWord(word)) ?? '';
  const isFirst = NAMES.has(head) || NAMES.has(first) || first === head || first === `ال${head}`;
  return type === 'who' && !isFirst ? undefined : type;
}

/** @returns the type; `what` when nothing tells. */
export function questionType(question: string): QuestionType {
  const asked = words(question);
  let joining = false;
  for (const [position, word] of asked.entries()) {
    if (isWhich(word, asked[position + 1])) {
      const type = narrowed(asked.slice(position + 1, position + 1 + NARROWING_REACH));
      if (type !== undefined) return type;
      joining = true;
    }
    if (FIRST_ONLY.has(word) && position > 0) continue;
    if (joining && JOINING.has(word) && word !== asked[0]) continue;
    // «من أين …؟»: from where.
    if (position === 0 && (word === 'من' || word === 'ومن') && !asksWhereOrWhen(asked[1])) return 'who';
    if (isWhichTime(asked, position)) return 'when';
    const type = BY_WORD.get(word);
    if (type !== undefined) return type;
  }
  return 'what';
}
