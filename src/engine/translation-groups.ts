import { readFileSync } from 'node:fs';

const FILE = new URL('../text/thesaurus/translations.txt', import.meta.url);

/**
 * Groups of words in the form of `THESAURUS_GROUPS`, for words in another script than the article's alone: within one script so
 * many more words that may mean the same lead to other passages more often than to the right one. Read when they are first
 * needed: who asks in the article's language needs none.
 */
export function readTranslationGroups(): string[] {
  return readFileSync(FILE, 'utf8').trim().split('\n');
}
