/**
 * A rough root of an Arabic word: what is left when clitics, inflection, long vowels and the commonest derivational
 * letters are taken away, so that اجتمع and اجتماع, جمدته and تجميد meet. It errs often; only for matching, and only as
 * weak evidence.
 */

const CLITICS = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف](?=.{4}))/u;
const SUFFIXES = /(?:تها|تهم|ها|هم|هن|كم|نا|وا|ات|ون|ين|ان|ته|تي|يه|ه|ت|ي|ا)$/u;
const PREFIXES = /^(?:است|يست|تست|نست|مست|سي|ست|سن|ان|مت|يت|تت|[ابلمتين])/u;
const LONG_VOWELS = /[اويء]/gu;
/** Form VIII puts a ت after the first letter of the root. */
const INFIX = /^(.)ت(..)$/u;
const ROOT_LENGTH = 3;

function consonants(word: string): string {
  return word.replace(LONG_VOWELS, '');
}

/** @param word normalised. @returns three or more consonants, or an empty string when no root can be told. */
export function roughRoot(word: string): string {
  if (!/^\p{Script=Arabic}{3,}$/u.test(word)) return '';
  let bare = word.replace(CLITICS, '');
  if (bare.length < ROOT_LENGTH) bare = word;
  const shorter = bare.replace(SUFFIXES, '');
  if (consonants(shorter).length >= ROOT_LENGTH) bare = shorter;
  while (consonants(bare).length > ROOT_LENGTH) {
    const next = bare.replace(PREFIXES, '');
    if (next === bare || consonants(next).length < ROOT_LENGTH) break;
    bare = next;
  }
  const root = consonants(bare).replace(INFIX, '$1$2');
  return root.length >= ROOT_LENGTH ? root : '';
}
