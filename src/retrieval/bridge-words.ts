import type { Vocabulary } from './vocabulary.ts';

/** How alike in writing a word must be to a word of the article to lead to it: an inflection of it, mostly. */
const MIN_SIMILARITY = 0.6;
/** As many as `WordVectors` takes. */
const MAX_WORDS = 20_000;
const SHORTEST = 3;

/**
 * Words that a translation may go through: the article's own, and known words that are written like one of them. The
 * article may hold only `جمدته` where the model knows that freeze is `جمد`.
 *
 * @param known words the model knows, in any script.
 * @param ofScript whether a word is in the article's script.
 */
export function bridgeWords(
  vocabulary: Vocabulary,
  known: readonly string[],
  ofScript: (word: string) => boolean,
): string[] {
  const bridges = new Set(vocabulary.words.filter(ofScript));
  for (const word of known) {
    if (bridges.size >= MAX_WORDS) break;
    if (word.length < SHORTEST || bridges.has(word) || !ofScript(word)) continue;
    if (vocabulary.hasSimilar(word, MIN_SIMILARITY)) bridges.add(word);
  }
  return [...bridges];
}
