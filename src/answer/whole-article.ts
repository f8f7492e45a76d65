import { isFunctionWord } from '../text/function-words.ts';
import { words } from '../text/words.ts';

/** What a question about the article as a whole asks for. */
export type WholeArticleIntent = 'title' | 'source' | 'summary';

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Words for the article itself. */
const ARTICLE = set(`
مقال المقال مقالة المقالة للمقال بالمقال هالمقال خبر الخبر للخبر هالخبر نص النص للنص تقرير التقرير للتقرير قصة القصة للقصة موضوع الموضوع حكاية الحكاية
article text story news report piece post page it this
`);

const INTENTS: Readonly<Record<WholeArticleIntent, ReadonlySet<string>>> = {
  title: set('عنوان العنوان عنوانه عنوانها العناوين title headline titled called heading'),
  source: set(
    'مصدر المصدر مصدره مصدرها المصادر وكالة كاتب كاتبه نشر نشره ناشر source sources publisher published author wrote byline',
  ),
  summary: set(`
لخص لخصي لخصلي لخصه تلخيص التلخيص ملخص الملخص خلاصة الخلاصة باختصار مختصر اختصر اختصار موجز يتحدث تتحدث يحكي تحكي بيحكي بتحكي بيتكلم يتكلم تتكلم يتناول تتناول
يدور تدور يناقش الفكرة فكرة مضمون محتوى فحوى زبدة مفاد موضوعه سالفة القضية
summarize summarise summary sum tldr gist overview about main idea point topic subject brief nutshell discuss describe
`),
};

/** Words that may stand in such a question besides: they ask for nothing of their own. */
const POLITE = set(`
لي لنا رجاء فضلك سمحت ممكن اعطني أعطني هات جملتين جملة سطر سطرين كلمات نقاط سريع سريعة الرئيسية الرئيسي الأساسية الأساسي العامة العام الأساسيه بشكل عام كامل الكامل
اللي هاد هذا هاي دا ده دي بسرعة أهم ما ماهو ماهي
me us please give short quick quickly words sentences sentence lines line two three few key whole overall basically up quick
`);

/** Which of these an intent word is read as when several are there. */
const ORDER: readonly WholeArticleIntent[] = ['title', 'source', 'summary'];

/** Words that ask for a summary without naming the article. */
const ALONE = set('لخص لخصلي تلخيص ملخص خلاصة الخلاصة باختصار summarize summarise summary tldr gist');

/**
 * @param question cleaned.
 * @returns what it asks about the article as a whole, or null when it asks about anything in it.
 */
export function wholeArticleIntent(question: string): WholeArticleIntent | null {
  const asked = words(question);
  const intent = ORDER.find((each) => asked.some((word) => INTENTS[each].has(word)));
  const namesArticle = asked.some((word) => ARTICLE.has(word));
  if (intent === undefined) {
    // «ما الموضوع؟», «شو القصة»: nothing but the article's own name and a question word.
    const rest = asked.filter((word) => !ARTICLE.has(word) && !isFunctionWord(word) && !POLITE.has(word));
    const arabic = asked.some((word) => /\p{Script=Arabic}/u.test(word) && ARTICLE.has(word));
    return arabic && rest.length === 0 && asked.length <= SHORT ? 'summary' : null;
  }
  if (!namesArticle && !asked.some((word) => ALONE.has(word)) && asked.length > SHORT) return null;
  const own = asked.filter(
    (word) => !isFunctionWord(word) && !POLITE.has(word) && !ARTICLE.has(word) && !INTENTS[intent].has(word),
  );
  return own.length === 0 ? intent : null;
}

/** A question this short that holds an intent word and nothing of its own is about the article. */
const SHORT = 4;
