import type { Phrases } from '../phrases.ts';
import { adjoins, isTogether, type Token } from '../token.ts';
import { outermostTopics, type Topic } from '../topic.ts';
import { DID, HAPPENED, LIGHT_NOUNS, PREPOSITIONS, SPEECH, TITLES, VAGUE, wordSet } from './lexicon.ts';
import { isDefinite, isName, isPlainPhrase } from './noun-phrase.ts';

const LONGEST_TOPIC = 3;
const WORD_TIMES = 3;
const PHRASE_TIMES = 2;
const BEFORE_NOUN = wordSet('هذا هذه ذلك تلك');

/** @returns the names and noun phrases that come again, most often first; one inside a longer one is left out. */
export function arabicTopics(phrases: Phrases): readonly Topic[] {
  const found = new Map<string, Topic>();
  const looked = new Set<string>();
  for (const tokens of phrases.sentences) {
    for (let start = 0; start < tokens.length; start += 1) {
      for (let size = 1; size <= LONGEST_TOPIC; size += 1) {
        const words = tokens.slice(start, start + size);
        if (words.length < size || !isTogether(words)) break;
        const key = words.map(({ norm }) => norm).join(' ');
        if (looked.has(key)) continue;
        looked.add(key);
        const times = phrases.occurrences(words).length;
        if (times < PHRASE_TIMES) break;
        if (isTopic(words, times, phrases)) found.set(key, { words, times });
      }
    }
  }
  return outermostTopics(found);
}

function isTopic(words: readonly Token[], times: number, phrases: Phrases): boolean {
  const [first, ...others] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || !isPlainPhrase(words)) return false;
  if (words.some(({ norm }) => isVerb(norm) || LIGHT_NOUNS.has(norm))) return false;
  if (/(?:ون|ان)$/u.test(first.norm) && isDefinite(first)) return false;
  if (isCut(words, phrases)) return false;
  if (others.length === 0) return isTitleWord(first, times, phrases);
  if (others.some(({ norm }) => /^[وفبل]/u.test(norm) && !isKnown(norm, phrases))) return false;
  if (isDefinite(first)) {
    return !TITLES.has(first.norm) && !first.norm.endsWith('ي') && others.every(isDefinite);
  }
  if (!standsAsNoun(words, phrases)) return false;
  return isDefinite(last) || /\p{Nd}$/u.test(last.text) || words.every((word) => isName(word, phrases));
}

function isVerb(norm: string): boolean {
  return [norm, norm.replace(/^[وف]/u, '')].some(
    (verb) => SPEECH.has(verb) || HAPPENED.has(verb) || DID.has(verb),
  );
}

/** Whether an adjective or a name that belongs to it mostly follows: «وزارة الخارجية» of «وزارة الخارجية الأمريكية». */
function isCut(words: readonly Token[], phrases: Phrases): boolean {
  const places = phrases.occurrences(words);
  const goesOn = places.filter(({ sentence, position }) => {
    const tokens = phrases.sentences[sentence] ?? [];
    const [end, next] = [tokens[position + words.length - 1], tokens[position + words.length]];
    return next !== undefined && adjoins(end, next) && isDefinite(next);
  });
  return goesOn.length * 2 >= places.length && !isDefiniteRun(words);
}

/** A word alone is a topic only where the title has it: others are verbs, adjectives and nouns of small meaning. */
function isTitleWord(word: Token, times: number, phrases: Phrases): boolean {
  if (VAGUE.has(word.norm) || TITLES.has(word.norm) || times < WORD_TIMES) return false;
  if (!phrases.occurrences([word]).some((place) => phrases.isTitle(place))) return false;
  return isDefinite(word)
    ? !/(?:ي|يه)$/u.test(word.norm)
    : isName(word, phrases) && standsAsNoun([word], phrases);
}

/** Whether the first letter is the word's own and no particle's. */
function isKnown(norm: string, phrases: Phrases): boolean {
  return phrases.timesOf(norm) >= WORD_TIMES;
}

const isDefiniteRun = (words: readonly Token[]): boolean => words.every(isDefinite);

/** Whether the phrase stands at least once where only a noun can: after a preposition, «هذا» or a title. */
function standsAsNoun(words: readonly Token[], phrases: Phrases): boolean {
  return phrases.occurrences(words).some(({ sentence, position }) => {
    const tokens = phrases.sentences[sentence] ?? [];
    const before = tokens[position - 1];
    const itself = tokens[position]?.norm ?? '';
    if (/^[بلك]/u.test(itself) && itself !== words[0]?.norm) return true;
    if (before === undefined) return phrases.isTitle({ sentence, position });
    return (
      adjoins(before, tokens[position]) &&
      (PREPOSITIONS.has(before.norm) || BEFORE_NOUN.has(before.norm) || TITLES.has(before.norm))
    );
  });
}
