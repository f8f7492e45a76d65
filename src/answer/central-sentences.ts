import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { lightStem } from '../text/stem.ts';
import { words } from '../text/words.ts';

/** Shorter sentences say too little to stand for an article. */
const FEWEST_WORDS = 6;
/** Up to this many words a sentence says the more the longer it is. */
const LONG_ENOUGH = 20;
/** A sentence that begins with one of these hangs on the one before it. */
const HANGING = new Set(
  words(
    'لكن ولكن لكنه كما وأضاف وأضافت أضاف وبالتالي لذلك ولذلك كذلك وكذلك but however also he she they it this that',
  ),
);
const HANGING_SHARE = 0.5;
/** News say the most important first: the first sentence counts this much more, the next ones less and less. */
const LEAD_BONUS = 1;
/** Sentences looked at; an article's beginning stands for it. */
const SENTENCES_LOOKED_AT = 2_000;

/**
 * The sentences that hold most of what an article keeps coming back to: SumBasic (Nenkova and Vanderwende, 2005) over
 * light stems, with a bonus for the lead. What one sentence has said counts less for the next.
 *
 * @returns at most `count` sentences in reading order.
 */
export function centralSentences(index: ArticleIndex, count: number): IndexedSentence[] {
  const body = index.sentences
    .filter(({ passage }) => (index.passages[passage]?.paragraph ?? 0) > 0)
    .slice(0, SENTENCES_LOOKED_AT);
  const stemsOf = new Map(
    body.map((sentence) => [
      sentence,
      sentence.words.filter((word) => !isFunctionWord(word)).map((word) => lightStem(word)),
    ]),
  );
  const frequency = new Map<string, number>();
  for (const stems of stemsOf.values())
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const total = [...frequency.values()].reduce((sum, value) => sum + value, 0);
  const chance = new Map([...frequency].map(([stem, value]) => [stem, value / total]));
  const candidates = body.filter((sentence) => sentence.words.length >= FEWEST_WORDS);
  const remaining = candidates.length > 0 ? candidates : body;
  const score = (sentence: IndexedSentence): number => {
    const stems = stemsOf.get(sentence) ?? [];
    const mean = stems.reduce((sum, stem) => sum + (chance.get(stem) ?? 0), 0) / Math.max(1, stems.length);
    const length = Math.min(1, sentence.words.length / LONG_ENOUGH);
    const whole = HANGING.has(sentence.words[0] ?? '') ? HANGING_SHARE : 1;
    return mean * length * whole * (1 + LEAD_BONUS / (1 + body.indexOf(sentence)));
  };
  const chosen: IndexedSentence[] = [];
  while (chosen.length < count && chosen.length < remaining.length) {
    const best = remaining
      .filter((sentence) => !chosen.includes(sentence))
      .reduce((top, sentence) => (score(sentence) > score(top) ? sentence : top));
    chosen.push(best);
    for (const stem of stemsOf.get(best) ?? []) chance.set(stem, (chance.get(stem) ?? 0) ** 2);
  }
  return chosen.toSorted((left, right) => left.id - right.id);
}
