import type { Question } from '../candidate.ts';
import type { Phrases } from '../phrases.ts';
import { adjoins, textOf, type Token } from '../token.ts';
import { SPEECH, THAT, TITLES } from './lexicon.ts';
import { isParticle, isPlainWord, isSpecific } from './noun-phrase.ts';

const LONGEST_SPEAKER = 8;
/** «وقال … إن», «كما قال … إن». */
const BEFORE_VERB = new Set(['كما', 'ثم', 'وقد', 'قد', 'لكن']);

/** «وقال متحدث باسم الكرملين إن …»: «ماذا قال متحدث باسم الكرملين؟» */
export function askWhatWasSaid(tokens: readonly Token[], phrases: Phrases): readonly Question[] {
  const verbAt = BEFORE_VERB.has(tokens[0]?.norm ?? '') ? 1 : 0;
  const verb = tokens[verbAt]?.norm ?? '';
  // «ذُكرت» is said of it, «ذكّر» reminds.
  if (/\p{M}/u.test(tokens[verbAt]?.text.slice(0, -1) ?? '')) return [];
  const asks = SPEECH.get(verb) ?? SPEECH.get(verb.replace(/^[وف]/u, ''));
  if (asks === undefined) return [];
  const speaker = speakerFrom(tokens, verbAt + 1, phrases);
  if (!isSpecific(speaker, phrases) && !isDescribed(speaker)) return [];
  return [{ text: `ماذا ${asks} ${textOf(speaker)}؟`, kind: 'fact' }];
}

/** Who speaks: up to the words said, a time, a place or a hearer; nothing when no words said follow. */
function speakerFrom(tokens: readonly Token[], from: number, phrases: Phrases): readonly Token[] {
  let end = from;
  while (end < tokens.length && end - from <= LONGEST_SPEAKER) {
    const token = tokens[end];
    if (token === undefined || THAT.has(token.norm)) break;
    if (end > from && !adjoins(tokens[end - 1], token)) break;
    if (!isPlainWord(token) || (isParticle(token) && token.norm !== 'باسم') || isHearer(token, phrases))
      break;
    end += 1;
  }
  const speaker = tokens.slice(from, end);
  const isCut = TITLES.has(speaker.at(-1)?.norm ?? '') || speaker[0]?.text === 'الله';
  return !isCut && speaker.length <= LONGEST_SPEAKER && saysSomething(tokens, end) ? speaker : [];
}

function isHearer({ norm, text }: Token, phrases: Phrases): boolean {
  return text === 'لـ' || norm.startsWith('لل') || (norm.startsWith('ل') && phrases.bare(norm) !== norm);
}

/** Whether «إن», «أن» or the like comes soon, or words in quotation marks. */
function saysSomething(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + LONGEST_SPEAKER)
    .some(
      ({ norm, opens }, i) =>
        (THAT.has(norm) && norm !== 'الي') ||
        (i > 0 && /:/u.test(tokens[from + i - 1]?.closes ?? '')) ||
        (/[«“"]/u.test(opens) && (i === 0 || /[»”″":]/u.test(tokens[from + i - 1]?.closes ?? ''))),
    );
}

/** «مسؤول أمريكي»: nobody's name, yet one whom a reader tells apart. */
function isDescribed(speaker: readonly Token[]): boolean {
  return speaker.length > 1 && !/^(?:احد|احدي|بعض|عدد|عده|اخرون|كثيرون)$/u.test(speaker[0]?.norm ?? '');
}
