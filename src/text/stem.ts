/**
 * Light stemming: what a word shares with its inflections, for matching only. Arabic after light10 (Larkey, Ballesteros
 * and Connell, 2007): one proclitic and the article off the front, inflectional endings off the back; English: plural,
 * -ed, -ing and -ly. Never shorter than three letters, so that names survive.
 */

const ARABIC_PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'] as const;
const ARABIC_SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي', 'ا'] as const;
const ENGLISH_SUFFIXES = ['ingly', 'edly', 'ings', 'ing', 'ied', 'ies', 'ed', 'es', 'ly', 's', 'e'] as const;
const SHORTEST = 3;

function stemArabic(word: string): string {
  let stem = word;
  const prefix = ARABIC_PREFIXES.find(
    (candidate) => stem.startsWith(candidate) && stem.length - candidate.length >= SHORTEST,
  );
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  else if (/^[وف]/u.test(stem) && stem.length > 4) stem = stem.slice(1);
  for (;;) {
    const rest = stem;
    const suffix = ARABIC_SUFFIXES.find(
      (candidate) => rest.endsWith(candidate) && rest.length - candidate.length >= SHORTEST,
    );
    if (suffix === undefined) return stem;
    stem = stem.slice(0, -suffix.length);
  }
}

function stemEnglish(word: string): string {
  const suffix = ENGLISH_SUFFIXES.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= SHORTEST,
  );
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

/** @param word normalised. */
export function lightStem(word: string): string {
  if (/^\p{Script=Arabic}+$/u.test(word)) return stemArabic(word);
  return /^[a-z]+$/u.test(word) ? stemEnglish(word) : word;
}
