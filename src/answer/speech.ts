import { isFunctionWord } from '../text/function-words.ts';
import { words, wordSet } from '../text/words.ts';
import { questionType } from './question-type.ts';

/** Verbs of questions for somebody's words. */
const ASKED = wordSet(`
قال قالت قالوا قالو يقول تقول رد ردت علق علقت صرح صرحت أجاب أجابت وصف وصفت say said respond reply answer comment describe`);

const SPEECH_WORDS: ReadonlySet<string> = new Set([
  ...ASKED,
  ...wordSet(`
قال قالت قالوا وقال يقول تقول قالته قاله صرح صرحت أضاف أضافت ذكر ذكرت أعلن أعلنت أكد أكدت علق علقت رد ردت أجاب أوضح أوضحت أشار أشارت نفى نفت
وصف وصفت اعتبر زعم زعمت تصريح تصريحات بيان كلام تعليق حكى حكت اتكلم said says say saying told tell tells stated states added adds commented comment
replied reply responded respond response answered announced denied called warned claimed argued insisted described tweeted wrote statement remarks replies responds answers describes أجابوا ردوا صرحوا يرد ترد يصرح تصرح يعلن تعلن يؤكد تؤكد`),
]);

/** What is said begins behind these: nobody named there is the one who speaks. */
const SAYING = wordSet('ان انه انها انهم بأن بان عن بشأن حول that about');
/** Auxiliaries before the one who speaks, in English. */
const AUXILIARY = wordSet('did does do has have had was is');
/** How far behind a word for speaking the speaker may stand, and how far before it. */
const BEHIND = 9;
const BEFORE = 14;

/** وردت (arrived), which is not "and she replied". */
const ARRIVED = 'وردت';

function isSpeech(word: string): boolean {
  return SPEECH_WORDS.has(word) || (word !== ARRIVED && SPEECH_WORDS.has(word.replace(/^[وف](?=.{3})/u, '')));
}

/** Whether a sentence or a question has a word for speaking. */
export function speaks(text: string): boolean {
  return words(text).some(isSpeech);
}

const WHAT = wordSet('what how');
const LONGEST_SPEAKER = 5;
/** In some dialects the question word stands behind the verb: «بوتين قال ايه؟» */
const WHAT_BEHIND = wordSet('ايه إيه شو شنو ايش إيش وش');

/** @returns the word for whoever a question asks the words of: «ماذا قال كيربي», "What did Kirby say"; normalised. */
export function askedSpeaker(question: string): string | undefined {
  const type = questionType(question);
  if (type !== 'what' && type !== 'how') return undefined;
  const asked = words(question);
  const verb = asked.findIndex((word) => ASKED.has(word));
  if (verb < 0) return undefined;
  const auxiliary = asked.slice(0, verb).findLastIndex((word) => AUXILIARY.has(word));
  if (auxiliary >= 0 && (!WHAT.has(asked[auxiliary - 1] ?? '') || verb - auxiliary > LONGEST_SPEAKER))
    return undefined;
  const named =
    auxiliary >= 0
      ? asked.slice(auxiliary + 1, verb)
      : WHAT_BEHIND.has(asked[verb + 1] ?? '')
        ? asked.slice(0, verb)
        : asked.slice(verb + 1, verb + 2);
  return named.find((word) => !isFunctionWord(word));
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
