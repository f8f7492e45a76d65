import { DESCRIPTIONS } from './descriptions.ts';
import { DIALECTS } from './dialects.ts';
import { ENGLISH } from './english.ts';
import { COUNTRIES } from './countries.ts';
import { PEOPLES_AND_INSTITUTIONS } from './peoples-and-institutions.ts';
import { NOUNS } from './nouns.ts';
import { VERBS } from './verbs.ts';

/**
 * Words that mean about the same, one group a line: `Standard Arabic | dialects | English`, words apart by spaces, the
 * words of an expression joined by `_`. Arabic without what is written together with a word, and without the article but
 * in names that always have it.
 */
export const THESAURUS_GROUPS: readonly string[] = [
  VERBS,
  NOUNS,
  DESCRIPTIONS,
  DIALECTS,
  COUNTRIES,
  PEOPLES_AND_INSTITUTIONS,
  ENGLISH,
].flatMap((part) => part.trim().split('\n'));
