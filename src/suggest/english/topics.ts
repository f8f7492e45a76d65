import type { Phrases } from '../phrases.ts';
import { adjoins, type Token } from '../token.ts';
import { outermostTopics, type Topic } from '../topic.ts';
import { isCapital, isPlainPhrase } from './noun-phrase.ts';

const LONGEST_NAME = 4;
const NAME_TIMES = 2;

/** @returns the names that come again, most often first; one inside a longer one that comes as often is left out. */
export function englishTopics(phrases: Phrases): readonly Topic[] {
  const found = new Map<string, Topic>();
  for (const tokens of phrases.sentences) {
    for (let start = 0; start < tokens.length; start += 1) {
      const words = capitalsFrom(tokens, start);
      const before = tokens[start - 1];
      const isInside = before !== undefined && isCapital(before) && adjoins(before, words[0]);
      if (words.length === 0 || isInside || (start === 0 && words.length === 1)) continue;
      const times = phrases.occurrences(words).length;
      const key = words.map(({ norm }) => norm).join(' ');
      if (times >= NAME_TIMES && isPlainPhrase(words) && !/['’]s$/u.test(words.at(-1)?.text ?? '')) {
        found.set(key, { words: withArticle(words, before), times });
      }
    }
  }
  return outermostTopics(found);
}

/** "the United Nations" keeps its article. */
function withArticle(words: readonly Token[], before: Token | undefined): readonly Token[] {
  const [first] = words;
  const isThe = before?.norm === 'the' && adjoins(before, first);
  return isThe && before !== undefined ? [{ ...before, text: 'the' }, ...words] : words;
}

function capitalsFrom(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start;
  for (let token = tokens[end]; token !== undefined && end - start < LONGEST_NAME; token = tokens[end]) {
    if (!isCapital(token) || (end > start && !adjoins(tokens[end - 1], token))) break;
    end += 1;
  }
  return tokens.slice(start, end);
}
