/** Longest bracketed text, in UTF-16 units, that is kept whole: (c. 1455-1536) is an aside, a longer one is prose. */
const ASIDE_LONGEST = 200;

/**
 * Finds short asides in round or square brackets, outermost only, in order. A full stop in one of them does not end
 * the sentence around it. Linear in the text's length; unbalanced brackets are passed over.
 */
export function findAsides(text: string): readonly (readonly [open: number, close: number])[] {
  const asides: [number, number][] = [];
  const opened: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === '(' || bracket === '[') {
      opened.push(index);
      continue;
    }
    const open = opened.pop();
    if (open === undefined || index - open > ASIDE_LONGEST) continue;
    while ((asides.at(-1)?.[0] ?? -1) > open) asides.pop();
    asides.push([open, index]);
  }
  return asides;
}
