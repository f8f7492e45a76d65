import type { Question } from '../candidate.ts';
import type { Phrases } from '../phrases.ts';
import { adjoins, isTogether, textOf, type Token } from '../token.ts';
import { PERSON_ROLES, PREPOSITIONS, SPEECH, THAT, THING_ROLES, TITLES, wordSet } from './lexicon.ts';
import { isDefinite, isName, isParticle, isPlainPhrase, isSpecific } from './noun-phrase.ts';

const LONGEST_NAME = 4;
const LONGEST_MATTER = 6;
/** «الهدف من اللعبة» and not «السبب»: a matter that is named. */
const SHORTEST_MATTER = 3;
/** Nouns that «هو» and «هي» give the content of. */
const ASKED_FOR = wordSet(`
الغرض الهدف السبب الأسباب المشكلة الفكرة النتيجة الخطوة الطريقة القضية العامل العلاج الحل السؤال التحدي الفرق الشرط القاعدة المبدأ الأساس الدافع
سبب هدف غرض نتيجة حل علاج مشكلة أهم أبرز أكبر أول أفضل أشهر أقدم أعلى أطول أصغر أخطر أكثر أعراض
`);

/** «قاسم سليماني، وهو قائد …»: «من هو قاسم سليماني؟», and «القاهرة هي عاصمة …»: «ما هي القاهرة؟» */
export function askWhoOrWhat(tokens: readonly Token[], phrases: Phrases): readonly Question[] {
  const questions: Question[] = [];
  for (const [position, { norm }] of tokens.entries()) {
    if (!/^و?ه[وي]$/u.test(norm) || position === 0) continue;
    const pronoun = norm.endsWith('و') ? 'هو' : 'هي';
    const role = tokens[position + 1]?.norm ?? '';
    const apposed = norm.startsWith('و') && /^[،,]$/u.test(tokens[position - 1]?.closes ?? '');
    const equated = !norm.startsWith('و') && adjoins(tokens[position - 1], tokens[position]);
    const name = apposed
      ? nameBefore(tokens, position, phrases)
      : equated
        ? wholeBefore(tokens, position, phrases)
        : [];
    if (name.length === 0) continue;
    if (equated && ASKED_FOR.has(name[0]?.norm ?? '')) {
      if (name.length < SHORTEST_MATTER || name[1]?.norm === 'من') continue;
      questions.push({ text: `ما ${textOf(name)}؟`, kind: 'fact' });
    } else if (!isPlainPhrase(name) || name.length > LONGEST_NAME || (equated && position !== name.length)) {
      continue;
    } else if (PERSON_ROLES.has(role)) {
      if (equated && !isSpecific(name, phrases)) continue;
      questions.push({ text: `من ${pronoun} ${textOf(name)}؟`, kind: 'fact' });
    } else if (equated && THING_ROLES.has(role) && isSpecific(name, phrases)) {
      questions.push({ text: `ما ${pronoun} ${textOf(name)}؟`, kind: 'fact' });
    }
  }
  return questions;
}

/** The longest phrase right before that the article has more than once, or all of it after «إن» and a title. */
function nameBefore(tokens: readonly Token[], end: number, phrases: Phrases): readonly Token[] {
  for (let size = LONGEST_NAME; size > 0; size -= 1) {
    const name = tokens.slice(Math.max(0, end - size), end);
    if (name.length < size || !isTogether(name)) continue;
    const [first] = name;
    if (first === undefined || !isPlainPhrase(name) || SPEECH.has(first.norm)) continue;
    const after = tokens[end - size - 1];
    const isTitled = after !== undefined && TITLES.has(after.norm) && adjoins(after, first);
    const comesAgain = phrases.occurrences(name).length > 1;
    const isKnown = size === 1 ? isName(first, phrases) || (isDefinite(first) && comesAgain) : comesAgain;
    if (after !== undefined && PREPOSITIONS.has(after.norm)) return [];
    if (isTitled || isKnown || (size > 1 && after !== undefined && THAT.has(after.norm))) {
      return size > 2 && TITLES.has(first.norm) ? name.slice(1) : name;
    }
  }
  return [];
}

/** All words from the sentence's beginning, or from «إن», up to «هو». */
function wholeBefore(tokens: readonly Token[], end: number, phrases: Phrases): readonly Token[] {
  const that = tokens.slice(0, end).findLastIndex(({ norm }) => norm === 'ان');
  const begun = tokens[that + 1];
  if (begun === undefined) return [];
  const first = that < 0 ? withoutAnd(begun, phrases) : begun;
  if (that < 0 && first === begun && begun.norm.startsWith('و')) return [];
  const phrase = [first, ...tokens.slice(that + 2, end)];
  if (phrase.length > LONGEST_MATTER || !isTogether(phrase)) return [];
  const isWhole = phrase.every((token, i) => isPlainPhrase([token]) || (i > 0 && isLink(token)));
  return isWhole && !isParticle(first) ? phrase : [];
}

/** The first word of a sentence without the «و» that joins it to the sentence before. */
function withoutAnd(token: Token, phrases: Phrases): Token {
  const { norm, text } = token;
  const bare = norm.slice(1);
  const isJoined = norm.startsWith('و') && (ASKED_FOR.has(bare) || phrases.bare(norm) === bare);
  return isJoined ? { ...token, norm: bare, text: text.slice(1) } : token;
}

const isLink = ({ norm }: Token): boolean => /^(?:من|في|علي|الي|بين|عن)$/u.test(norm);
