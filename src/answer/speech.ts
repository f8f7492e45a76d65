import { words, wordSet } from '../text/words.ts';
import { ASKED_VERBS } from './asked-speaker.ts';

/** Verbs that name who says what follows. */
const SAYING_VERBS = wordSet(`
قال قالت قالوا وقال يقول تقول قالته قاله صرح صرحت أضاف أضافت ذكر ذكرت أعلن أعلنت أكد أكدت علق علقت أجاب أوضح أوضحت أشار أشارت نفى نفت
اعتبر زعم زعمت أجابوا صرحوا يصرح تصرح يعلن تعلن يؤكد تؤكد
said says say saying tells stated added adds commented replied responded answered announced denied warned claimed argued insisted tweeted replies responds`);

const SPEECH_WORDS: ReadonlySet<string> = new Set([
  ...ASKED_VERBS,
  ...SAYING_VERBS,
  ...wordSet(`
رد ردت ردوا يرد ترد وصف وصفت تصريح تصريحات بيان كلام تعليق حكى حكت اتكلم told tell states comment called described wrote
statement remarks response answers describes`),
]);

/** A question with one of these may ask when something was said, besides those with a word for speaking. */
const ANNOUNCING = wordSet(`
إعلان الإعلان كشف الكشف كشفت تأكيد نفي announce announcement deny claim warn confirm confirmed reveal revealed declare declared report reported`);

/** What is said begins behind these: nobody named there is the one who speaks. */
const SAYING = wordSet('ان انه انها انهم بأن بان عن بشأن حول that about');
/** Of these, those that begin a clause. */
const THAT = wordSet('ان انه انها انهم انهن انهما انني اننا بان بانه بانها that');
/** How far behind a word for speaking the speaker may stand, and how far before it. */
const BEHIND = 9;
const BEFORE = 14;
/** What is said begins within this many words of the verb. */
const LONGEST_ATTRIBUTION = 10;

/** وردت (arrived), which is not "and she replied". */
const ARRIVED = 'وردت';
const AND = /^[وف](?=.{3})/u;
const DIGIT = /\p{N}/u;

function isSpeech(word: string): boolean {
  return SPEECH_WORDS.has(word) || (word !== ARRIVED && SPEECH_WORDS.has(word.replace(AND, '')));
}

/** Whether a sentence or a question has a word for speaking. */
export function speaks(text: string): boolean {
  return words(text).some(isSpeech);
}

/** Whether a question may ask for the time when something was said. */
export function asksOfSaying(question: string): boolean {
  return speaks(question) || words(question).some((word) => ANNOUNCING.has(word));
}

/**
 * Where the speaker of a sentence may stand: beside a word for speaking, and before what is said.
 *
 * @param sentence its words, normalised.
 * @returns positions; empty when nobody speaks.
 */
export function speakerPositions(sentence: readonly string[]): number[] {
  const found = new Set<number>();
  for (const [verb, word] of sentence.entries()) {
    if (!isSpeech(word)) continue;
    for (let position = Math.max(0, verb - BEFORE); position < verb; position += 1) found.add(position);
    for (let position = verb + 1; position <= verb + BEHIND && position < sentence.length; position += 1) {
      if (SAYING.has(sentence[position] ?? '')) break;
      found.add(position);
    }
  }
  return [...found];
}

/**
 * Where a sentence only tells who says something, and when: «وذكرت وسائل الإعلام يوم الاثنين أن». Not where that is told to
 * the year: then it is news of itself, «أعلنت الشركة في 2007 أنها».
 *
 * @param sentence its words, normalised.
 * @returns positions, ascending.
 */
export function attributionPositions(sentence: readonly string[]): number[] {
  const found = new Set<number>();
  for (const [verb, word] of sentence.entries()) {
    if (!SAYING_VERBS.has(word) && !SAYING_VERBS.has(word.replace(AND, ''))) continue;
    const behind = sentence.slice(verb + 1, verb + 1 + LONGEST_ATTRIBUTION);
    const that = behind.findIndex((next) => THAT.has(next));
    if (behind.slice(0, Math.max(0, that)).some((next) => DIGIT.test(next))) continue;
    for (let step = 0; step <= that; step += 1) found.add(verb + step);
  }
  return [...found].toSorted((left, right) => left - right);
}
