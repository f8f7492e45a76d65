import { isFunctionWord } from '../text/function-words.ts';
import { isNation } from '../text/thesaurus/nation-names.ts';
import { words, wordsAt, wordSet } from '../text/words.ts';
import { mayBeName } from './named-beside.ts';
import { questionType } from './question-type.ts';

/** Verbs of questions for somebody's words. */
export const ASKED_VERBS = wordSet(`
قال قالت قالوا قالو يقول تقول رد ردت علق علقت صرح صرحت أجاب أجابت وصف وصفت say said respond reply answer comment describe`);

/** Auxiliaries before the one who speaks, in English. */
const AUXILIARY = wordSet('did does do has have had was is');
const WHAT = wordSet('what how');
const LONGEST_PHRASE = 5;
/** Where none of these stands before the verb, the speaker does: «بوتين قال ايه؟» */
const WHAT_BEFORE = wordSet('ماذا وماذا بماذا ما وما كيف وكيف ايه بايه شو شنو ايش وش ازاي شلون');
/** «رد فعل», «رد الفعل»: the reaction. */
const ACT = wordSet('فعل الفعل فعلها فعله');
const ARABIC = /^\p{Script=Arabic}/u;
const CAPITAL = /^\p{Lu}/u;

/** Whoever's words a question asks for. */
export interface AskedSpeaker {
  /** What they are called, normalised: their names, a nation's among them, or else the noun for them. */
  readonly words: readonly string[];
  /** They are told by name. */
  readonly isNamed: boolean;
}

/** @returns the words up to the first that is none of a name or a title. */
function phraseFrom(asked: readonly string[]): readonly string[] {
  const end = asked.findIndex(isFunctionWord);
  return asked.slice(0, end < 0 ? LONGEST_PHRASE : Math.min(end, LONGEST_PHRASE));
}

/** @returns who a question says to speak: its words for them, before the verb in English and where a dialect asks behind it. */
function speakerPhrase(asked: readonly string[]): readonly string[] {
  const verb = asked.findIndex((word) => ASKED_VERBS.has(word));
  if (verb < 0) return [];
  const before = asked.slice(0, verb);
  const auxiliary = before.findLastIndex((word) => AUXILIARY.has(word));
  if (auxiliary >= 0) {
    const told = WHAT.has(asked[auxiliary - 1] ?? '') && verb - auxiliary <= LONGEST_PHRASE + 1;
    return told ? before.slice(auxiliary + 1).filter((word) => !isFunctionWord(word)) : [];
  }
  if (!before.some((word) => WHAT_BEFORE.has(word))) return phraseFrom(before);
  const behind = asked.slice(verb + 1);
  return phraseFrom(ACT.has(behind[0] ?? '') ? behind.slice(1) : behind);
}

/** @returns whose words a question asks for: «ماذا قال كيربي», "What did Kirby say"; undefined of another question. */
export function askedSpeaker(question: string): AskedSpeaker | undefined {
  const type = questionType(question);
  if (type !== 'what' && type !== 'how') return undefined;
  const phrase = speakerPhrase(words(question));
  const large = new Set(
    wordsAt(question)
      .filter(({ surface }) => CAPITAL.test(surface))
      .map(({ word }) => word),
  );
  const isName = (word: string): boolean =>
    isNation(word) || ((ARABIC.test(word) || large.has(word)) && mayBeName(word));
  const names = phrase.filter(isName);
  if (names.length > 0) return { words: names, isNamed: true };
  const head = ARABIC.test(phrase[0] ?? '') ? phrase[0] : phrase.at(-1);
  return head === undefined ? undefined : { words: [head], isNamed: false };
}
