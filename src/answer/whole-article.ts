import { isFunctionWord } from '../text/function-words.ts';
import { words, wordSet } from '../text/words.ts';
import { questionType, type QuestionType } from './question-type.ts';

/** What a question about the article as a whole asks for. */
export type WholeArticleIntent = 'title' | 'source' | 'summary';

/** Words for the article itself. */
const ARTICLE = wordSet(`
مقال المقال مقالة المقالة للمقال بالمقال هالمقال خبر الخبر للخبر هالخبر نص النص للنص تقرير التقرير للتقرير قصة القصة للقصة موضوع الموضوع حكاية الحكاية
article text story news report piece post
`);

/** Words for what others than this article's source do or are as well: they ask for it only beside the article. */
const PUBLISHING = wordSet(`
نشر نشرت نشره نشرته كتب كتبه كتبته نقل نقلت نقلته مصادر وكالة الوكالة صحيفة الصحيفة جريدة الجريدة
sources publisher published publish wrote written reported agency newspaper outlet`);

const INTENTS: Readonly<Record<WholeArticleIntent, ReadonlySet<string>>> = {
  title: wordSet('عنوان العنوان عنوانه عنوانها العناوين title headline titled called heading'),
  source: new Set([
    ...wordSet('مصدر المصدر مصدره مصدرها كاتب الكاتب كاتبه ناشر الناشر ناشره source author byline'),
    ...PUBLISHING,
  ]),
  summary: wordSet(`
لخص لخصي لخصلي لخصه تلخيص التلخيص ملخص الملخص خلاصة الخلاصة باختصار مختصر اختصر اختصار موجز يتحدث تتحدث يحكي تحكي بيحكي بتحكي بيتكلم يتكلم تتكلم يتناول تتناول
يدور تدور يناقش الفكرة فكرة مضمون محتوى فحوى زبدة مفاد موضوعه سالفة
summarize summarise summary sum tldr gist overview about main idea point topic subject brief nutshell discuss describe
`),
};

/** Words that may stand in such a question besides: they ask for nothing of their own. */
const POLITE = wordSet(`
يا جماعة شباب ناس إخوان أخي لي لنا رجاء فضلك سمحت ممكن اعطني أعطني هات جملتين جملة سطر سطرين كلمات نقاط سريع سريعة الرئيسية الرئيسي الأساسية الأساسي العامة العام الأساسيه بشكل عام كامل الكامل
اللي هاد هذا هاي دا ده دي بسرعة أهم ما ماهو ماهي بتاع بتاعه بتاعته تبع تبعه تبعو جاي جاى جه إجا اجا أصل الجهة جهة الأنباء أنباء موقع الموقع
hey hi guys folks bot exactly actually me us it this please give can could would you will short quick quickly words sentences sentence lines line two three few key whole overall basically up quick news organization organisation website site come comes came originally
`);

/** Which of these an intent word is read as when several are there. */
const ORDER: readonly WholeArticleIntent[] = ['title', 'source', 'summary'];

/** Verbs that people in the article do as well: they ask about it only where it is named. */
const VERBS = wordSet(
  'يتحدث تتحدث يحكي تحكي بيحكي بتحكي بيتكلم يتكلم تتكلم يتناول تتناول يدور تدور يناقش discuss describe',
);

/** Words that ask for a summary without naming the article. */
const ALONE = wordSet('sum لخص لخصلي تلخيص ملخص خلاصة الخلاصة باختصار summarize summarise summary tldr gist');

/** Question types that ask for something in the article, whatever else they hold. */
const ASKS_FOR_A_FACT: ReadonlySet<QuestionType> = new Set(['when', 'count', 'why']);
/** A polite request may begin like a yes-or-no question: "Can you sum it up?" */
const REQUEST = /^(?:can|could|would|will)\s+(?:you|u)\b|^(?:هل|ممكن)\s+(?:يمكنك|تستطيع|تقدر|ممكن|ت)/iu;
/** A question this short that holds an intent word and nothing of its own is about the article. */
const SHORT = 4;

function asksForAFact(question: string, intent: WholeArticleIntent): boolean {
  const type = questionType(question);
  // «من كتب هذا الخبر؟», "Where does this story come from?"
  if (type === 'who' || type === 'where') return intent !== 'source';
  return ASKS_FOR_A_FACT.has(type) || (type === 'whether' && !REQUEST.test(question));
}

/** What is asked of an article by nothing but its own name and a question word: «ما القصة؟», «من أين الخبر؟» */
function unnamedIntent(question: string, length: number): WholeArticleIntent | undefined {
  if (questionType(question) === 'where') return 'source';
  return length <= SHORT ? 'summary' : undefined;
}

/**
 * @param question cleaned.
 * @returns what it asks about the article as a whole, or null when it asks about anything in it.
 */
export function wholeArticleIntent(question: string): WholeArticleIntent | null {
  const asked = words(question);
  const some = (list: ReadonlySet<string>): boolean => asked.some((word) => list.has(word));
  const named = ORDER.find((each) => some(INTENTS[each]));
  const intent = named ?? (some(ARTICLE) ? unnamedIntent(question, asked.length) : undefined);
  if (intent === undefined || asksForAFact(question, intent)) return null;
  if (!some(ARTICLE) && !some(ALONE) && asked.length > SHORT) return null;
  if (!some(ARTICLE) && some(VERBS) && !some(ALONE)) return null;
  if (!some(ARTICLE) && some(PUBLISHING)) return null;
  const own = asked.filter(
    (word) => !isFunctionWord(word) && !POLITE.has(word) && !ARTICLE.has(word) && !INTENTS[intent].has(word),
  );
  return own.length === 0 ? intent : null;
}
