import { isFunctionWord, isKindNoun } from '../text/function-words.ts';
import { isGivenName } from '../text/given-names.ts';
import { lightStem } from '../text/stem.ts';
import { defaultThesaurus } from '../text/thesaurus/thesaurus.ts';
import { words } from '../text/words.ts';

/** Nouns for whoever holds an office or does a work: a question for who that is wants a name. */
const ROLES: ReadonlySet<string> = new Set(
  words(`
رئيس رئيسة وزير وزيرة سفير سفيرة قائد قائدة متحدث متحدثة ناطق مدير مديرة ملك ملكة أمير أميرة حاكم محافظ نائب زعيم زعيمة مستشار مبعوث مندوب ممثل أمين
سكرتير مسؤول مسؤولة ضابط جنرال عميد لواء قاض مؤسس مؤسسة مؤلف مؤلفة كاتب كاتبة شاعر شاعرة مخرج مخرجة ملحن مغني مغنية مترجم مدرب مخترع مكتشف
president minister ambassador envoy commander spokesman spokeswoman spokesperson director manager king queen prince princess governor
mayor deputy leader chancellor secretary chief head general judge founder author writer poet composer singer translator coach inventor
discoverer chairman chairwoman ceo editor owner`).map(lightStem),
);

/** How far before the description a name may stand, and how far behind it, with no particle between. */
const BEFORE = 8;
const BEHIND = 3;
/** From this worth on the thesaurus knows a word well enough for it to be no name. */
const COMMON = 0.9;
/** باسم (in the name of) is no name here. */
const PREPOSITION = /^[وف]?[بل](?=..)/u;
const SHORTEST_NAME = 3;

/** Whether a word, normalised, is the noun for whoever holds an office or does a work. */
export function isRole(word: string): boolean {
  return ROLES.has(lightStem(word));
}

/** Whether a question's words hold the noun for an office or a work. */
export function asksForRole(asked: readonly string[]): boolean {
  return asked.some(isRole);
}

/**
 * Whether a word, normalised, is a given name or one that no dictionary of ours knows: in a text whose words they mostly do
 * know, a name.
 */
export function mayBeName(word: string): boolean {
  return (
    isGivenName(word) ||
    (word.length >= SHORTEST_NAME &&
      !isFunctionWord(word) &&
      !/\p{N}/u.test(word) &&
      !isKindNoun(word.replace(PREPOSITION, '')) &&
      !defaultThesaurus()
        .groupsOf(word)
        .some(({ worth }) => worth >= COMMON))
  );
}

/**
 * @param sentence its words, normalised.
 * @param matched which of them stand for a word of the question, by position, ascending.
 * @param asked the question's words, normalised.
 * @returns whether a name may stand beside what the question describes: behind it, or some words before.
 */
export function isNamedBeside(
  sentence: readonly string[],
  matched: readonly number[],
  asked: ReadonlySet<string>,
): boolean {
  const [first] = matched;
  if (first === undefined) return false;
  const isMatched = new Set(matched);
  const named = (position: number): boolean =>
    !isMatched.has(position) && !asked.has(sentence[position] ?? '') && mayBeName(sentence[position] ?? '');
  for (let position = Math.max(0, first - BEFORE); position < first; position += 1)
    if (named(position)) return true;
  return matched.some((position) => {
    for (let next = position + 1; next <= position + BEHIND; next += 1) {
      if (isFunctionWord(sentence[next] ?? '')) return false;
      if (named(next)) return true;
    }
    return false;
  });
}
