/** The direction in which a run of text is read. */
export type Direction = 'rtl' | 'ltr';

const LRM = '\u200e';
const RLM = '\u200f';
const LRI = '\u2066';
const RLI = '\u2067';
const PDI = '\u2069';

/** Embeddings, overrides and isolates: the characters that can reorder text that is not theirs. */
const BIDI_REORDERING = /[\u202a-\u202e\u2066-\u2069]/gu;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;
/** What an isolate holds does not count for the direction of the line around it (UAX #9, rule P2). */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;

/** For text that is shown: marks stay, they order only their neighbours; whatever can reorder the reply goes. */
export function containBidi(text: string): string {
  return text.replaceAll(BIDI_REORDERING, '');
}

function strongDirections(text: string): Direction[] {
  const strong: Direction[] = [];
  for (const character of text.replaceAll(ISOLATED, '')) {
    if (character === RLM || RTL_LETTER.test(character)) {
      if (LETTER.test(character) || character === RLM) strong.push('rtl');
    } else if (character === LRM || LETTER.test(character)) strong.push('ltr');
  }
  return strong;
}

/** Direction of the first strong character, which is how clients choose a line's direction; null without one. */
export function firstStrong(text: string): Direction | null {
  return strongDirections(text)[0] ?? null;
}

/**
 * `[1]` to stand at the end of `line`. After a Latin word in an Arabic line the bracket would be drawn inside the
 * Latin run, so there it is isolated; elsewhere nothing invisible is added.
 */
export function citationMark(number: number, line: string, direction: Direction): string {
  const mark = `[${number}]`;
  return strongDirections(line).at(-1) === direction ? mark : isolate(mark, 'ltr');
}

/** Wraps text so that its order and that of its surroundings cannot touch each other. Never across lines. */
export function isolate(text: string, direction: Direction): string {
  return `${direction === 'rtl' ? RLI : LRI}${text}${PDI}`;
}

/**
 * One line of one language, readable whether the client takes the direction from the line, or from the message.
 * @param surroundings direction of the reply's own words.
 */
export function directLine(line: string, direction: Direction, surroundings: Direction): string {
  const mark = direction === 'rtl' ? RLM : LRM;
  if (direction !== surroundings) return mark + isolate(line, direction);
  return firstStrong(line) === direction ? line : mark + line;
}
