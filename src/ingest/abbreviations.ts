/**
 * Words that carry a full stop without ending their sentence. All are compared folded: without marks, tatweel and
 * hamza seats, so «أ.د.», its decomposed form and «ا.د.» are one.
 */

/** Latin titles and pointers that something always follows. */
const LATIN = new Set(
  (
    'Dr Mr Mrs Ms Mx Prof Gen Sen Rep Gov Col Lt Sgt Capt Cmdr Maj Adm Rev Hon Pres St Mt Ft Fig Figs Vol Nos vs cf pp ed eds ' +
    'approx dept est Jr Sr Inc Ltd Co Corp Bros al ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ph Univ Dept'
  ).split(' '),
);

/** Arabic abbreviations of more than one letter: volume, editor, translator, doctor, Hijri. */
const ARABIC = new Set('مج تح تر اد'.split(' '));

/** Latin letters by their Arabic names, as initials are written: جون إف. كينيدي، جيه. كيه. رولينغ. */
const LETTER_NAMES = new Set(
  'ايه اي بي سي دي اف جي جيه اتش ايتش كيه ال ام ان او بيه كيو ار اس تي يو دبليو دابليو اكس واي زد'.split(' '),
);

/** Words that begin sentences far more often than they follow an abbreviation. */
const STARTERS = new Set(
  (
    'The A An In On At It He She They We You This That These Those But And After Before When While As If There Its His Her Their ' +
    'وقد وفي وكان وكانت ومن وهو وهي وهم وقال وقالت واضاف واضافت وعلي وان ولم ولا ولن وبعد وقبل وخلال وبلغ وتم وكما ومع وذكر ' +
    'ثم كما لكن ولكن قد لقد هذا هذه كان كانت قال قالت يقول تم لم ان انه انها وانه وانها ومنذ وحتي ولد وتوفي وعندما عندما'
  ).split(' '),
);

const NUMBER = /\p{Nd}/u;
const ARABIC_LETTER = /^\p{Script=Arabic}$/u;
const LATIN_INITIAL = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/** Strips what does not tell words apart; ى is ي. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}\u0640]/gu, '')
    .replaceAll('ٱ', 'ا')
    .replaceAll('ى', 'ي');
}

/** What surrounds a single full stop; each is folded, and '' where there is none. */
export interface StopContext {
  /** The word that the full stop is written to. */
  readonly word: string;
  /** The word before that. */
  readonly previous: string;
  /** The word after the full stop and white space. */
  readonly next: string;
}

/** Does this full stop belong to its word, with the sentence going on after it? */
export function isAbbreviation({ word, previous, next }: StopContext): boolean {
  if (word === 'No' || word === 'no') return word === 'No' && NUMBER.test(next);
  if (/^(?:i\.e|e\.g)$/iu.test(word)) return true;
  if (STARTERS.has(next)) return false;
  const bare = word.length > 1 ? word.replace(/^و/u, '') : word;
  if (LATIN.has(word) || ARABIC.has(bare)) return true;
  // A spelled-out letter after another without a stop ends a name such as «بي بي سي», and no initial is meant.
  if (LETTER_NAMES.has(bare)) return !LETTER_NAMES.has(previous);
  // After a number it is a unit or an era (651 م، 199 هـ), whose full stop is most often the sentence's own.
  if (ARABIC_LETTER.test(bare)) return !NUMBER.test(previous);
  if (LATIN_INITIAL.test(word)) return !/^\p{Script=Arabic}/u.test(next);
  return DOTTED.test(word);
}

/** Is this word a letter's name or a single letter, which full stops without spaces join: بي.بي.سي، ق.م? */
export function isLetterName(word: string): boolean {
  return LETTER_NAMES.has(word) || /^\p{L}$/u.test(word);
}
