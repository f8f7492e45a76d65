import type { Language } from '../../types.ts';
import type { Direction } from './bidi.ts';

/** The languages that the words around a quote exist in. */
export type WordsLanguage = 'ar' | 'en';

const arabic = {
  language: 'ar' as WordsLanguage,
  direction: 'rtl' as Direction,
  articleSays: (language: string) => `يقول المقال (وهو ${language}):`,
  languageNames: { ar: 'بالعربية', en: 'بالإنجليزية', other: 'بلغة أخرى' },
  source: 'المصدر',
  sources: 'المصادر',
  paragraph: (number: number) => (number === 0 ? 'العنوان' : `الفقرة ${number}`),
  notInArticle: 'لا يذكر المقال ذلك.',
  nearest: 'أقرب ما فيه:',
  canAnswer: 'يمكنني الإجابة مثلاً عن:',
  readAs: 'فهمت سؤالك:',
  asked: 'السؤال:',
  showPassage: 'اعرض الفقرة',
  showPassageOf: (number: number) => `اعرض الفقرة ${number}`,
  morePassages: 'مقاطع أخرى',
  share: 'انشر في القناة',
  otherPassages: 'مقاطع أخرى من المقال قد تفيد:',
  noOtherPassages: 'لا مقاطع أخرى قريبة من هذا السؤال.',
  articleChanged: 'تغيّر المقال بعد هذه الإجابة، فلم تعد هذه الأرقام تدل على مواضعها. أعد السؤال من فضلك.',
  questionGone: 'لم يعد هذا السؤال ضمن ما يجيب عنه المقال. اكتب سؤالك من فضلك.',
  unknownButton: 'هذا الزر من إصدار أقدم. أعد السؤال من فضلك.',
  notShared: 'لا أستطيع الكتابة في هذه القناة، فبقيت الإجابة لك وحدك.',
  busy: 'سؤالك السابق ما زال قيد الإجابة. انتظر لحظة من فضلك.',
  tooManyYours: (seconds: number) => `أسئلة كثيرة في وقت قصير. حاول بعد ${secondsInArabic(seconds)}.`,
  tooManyHere: (seconds: number) => `الأسئلة كثيرة هنا الآن. حاول بعد ${secondsInArabic(seconds)}.`,
  emptyQuestion: 'اكتب سؤالاً عن المقال بعد ذكر اسمي.',
  noText: 'لا يوجد نص في هذه الرسالة لأسأل المقال عنه.',
  broken: 'حدث خلل عندي، وقد سُجّل. حاول مرة أخرى من فضلك.',
  readFrom: 'ملف المقال',
  length: (paragraphs: number, words: number) => `عدد الفقرات: ${paragraphs}، عدد الكلمات: ${words}`,
  indexed: 'فُهرس',
  restarting: 'يُعاد تشغيل البوت الآن. حاول بعد لحظات من فضلك.',
};

/** Every word that people read around a quote; the quotes themselves are the article's own. */
export type Words = typeof arabic;

const english: Words = {
  language: 'en',
  direction: 'ltr',
  articleSays: (language) => `The article (${language}) says:`,
  languageNames: { ar: 'in Arabic', en: 'in English', other: 'in another language' },
  source: 'Source',
  sources: 'Sources',
  paragraph: (number) => (number === 0 ? 'the title' : `paragraph ${number}`),
  notInArticle: 'The article does not say.',
  nearest: 'The nearest it has:',
  canAnswer: 'I can answer, for example:',
  readAs: 'I read your question as:',
  asked: 'Question:',
  showPassage: 'Show the passage',
  showPassageOf: (number) => `Show paragraph ${number}`,
  morePassages: 'More passages',
  share: 'Share in the channel',
  otherPassages: 'Other passages of the article that may help:',
  noOtherPassages: 'No other passages are near this question.',
  articleChanged:
    'The article has changed since this answer, so its places no longer hold. Please ask again.',
  questionGone: 'The article no longer answers this question. Please type yours.',
  unknownButton: 'This button is from an older version. Please ask again.',
  notShared: 'I may not write in this channel, so the answer stays yours alone.',
  busy: 'Your question before this one is still being answered. One moment, please.',
  tooManyYours: (seconds) => `That is many questions in a short time. Try again in ${seconds} s.`,
  tooManyHere: (seconds) => `Many questions are being asked here right now. Try again in ${seconds} s.`,
  emptyQuestion: 'Write a question about the article after my name.',
  noText: 'There is no text in that message to ask the article about.',
  broken: 'Something went wrong on my side, and is in the log. Please try again.',
  readFrom: 'Read from',
  length: (paragraphs, words) => `Length: ${paragraphs} paragraphs, ${words} words`,
  indexed: 'Indexed',
  restarting: 'The bot is restarting. Please try again in a moment.',
};

/** Arabic counts one, two, three to ten, and eleven upwards each in its own form. */
function secondsInArabic(seconds: number): string {
  if (seconds <= 1) return 'ثانية';
  if (seconds === 2) return 'ثانيتين';
  const last = seconds % 100;
  return last >= 3 && last <= 10 ? `${seconds} ثوانٍ` : `${seconds} ثانية`;
}

/** English serves every language that has no words of its own here. */
export function wordsLanguage(language: Language): WordsLanguage {
  return language === 'ar' ? 'ar' : 'en';
}

export function wordsFor(language: Language): Words {
  return wordsLanguage(language) === 'ar' ? arabic : english;
}
