import { words } from '../text/words.ts';
import type { Answer, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';

/** How many questions are asked at most, … */
const MOST_ASKED = 60;
/** … and at least: a question about a long article takes as long as the article is, so fewer are asked of it. */
const LEAST_ASKED = 8;
/** Paragraphs that are gone through in all. */
const MOST_COMPARED = 40_000;
/** Each further question from one place counts this much of the one before. */
const SAME_PLACE = 0.6;
/** Two questions with the same first word are one asked twice when this share of their words is the same, … */
const ASKED_TWICE = 0.7;
/** … unless they are short: then one word is a difference. */
const SHORT_QUESTION = 5;
/** What a question about a topic counts beside one about a fact: it says less about what it answers. */
const TOPIC_SHARE = 0.6;

interface AskedCandidate {
  readonly candidate: Candidate;
  readonly confidence: number;
  /** `Passage.id` of the answer. */
  readonly passage: number;
}

/**
 * Asks each candidate and keeps those that are answered by a sentence they were made from.
 *
 * @param ask the engine's own way to answer
 * @param options.paragraphs how many the article has
 * @returns at most `limit`: one about the whole article, then the surest, spread over the article's passages, and the
 * others about the whole article at the end
 */
export async function answerableQuestions(
  candidates: readonly Candidate[],
  ask: (question: string) => Promise<Answer>,
  { paragraphs, limit }: { readonly paragraphs: number; readonly limit: number },
): Promise<readonly Candidate[]> {
  const asked: AskedCandidate[] = [];
  const affordable = Math.floor(MOST_COMPARED / Math.max(1, paragraphs));
  const most = Math.min(MOST_ASKED, Math.max(LEAST_ASKED, affordable));
  for (const candidate of chosen(candidates, most)) {
    // Others' questions go first.
    await new Promise((resolve) => setImmediate(resolve));
    const answer = await ask(candidate.text);
    if (answer.kind !== 'answered' || !isAnsweredBy(answer.quotes[0], candidate.from)) continue;
    const { confidence } = answer;
    asked.push({ candidate, confidence, passage: answer.citations[0]?.passage.id ?? 0 });
  }
  const whole = asked.map(({ candidate }) => candidate).filter(({ kind }) => kind === 'whole');
  const rest = spread(asked.filter(({ candidate }) => candidate.kind !== 'whole'));
  const first = whole.slice(0, 1);
  const last = whole.slice(1);
  return [...first, ...rest.slice(0, Math.max(0, limit - whole.length)), ...last].slice(0, limit);
}

function isAnsweredBy(quote: Span | undefined, from: readonly Span[]): boolean {
  if (quote === undefined) return false;
  return from.length === 0 || from.some(({ start, end }) => quote.start < end && start < quote.end);
}

/** Those about the whole article, and others from beginning to end, facts before topics. */
function chosen(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const of = (kind: Candidate['kind']): readonly Candidate[] =>
    candidates.filter((candidate) => candidate.kind === kind);
  const whole = of('whole').slice(0, most);
  const facts = evenly(of('fact'), most - whole.length);
  return [...whole, ...facts, ...of('topic').slice(0, most - whole.length - facts.length)];
}

/** At most `most` of them, from beginning to end. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  const step = all.length / most;
  return all.length <= most
    ? all
    : Array.from({ length: most }, (_, i) => Math.floor(i * step)).flatMap((at) => all[at] ?? []);
}

/** The likeliest first, each passage's further ones held back. */
function spread(asked: readonly AskedCandidate[]): readonly Candidate[] {
  const left = [...asked];
  const taken = new Map<number, number>();
  const worth = ({ candidate, confidence, passage }: AskedCandidate): number =>
    confidence * (candidate.kind === 'topic' ? TOPIC_SHARE : 1) * SAME_PLACE ** (taken.get(passage) ?? 0);
  const ordered: Candidate[] = [];
  while (left.length > 0) {
    let best = 0;
    for (const [position, one] of left.entries()) {
      const leader = left[best];
      if (leader === undefined || worth(one) > worth(leader)) best = position;
    }
    for (const { candidate, passage } of left.splice(best, 1)) {
      if (ordered.some((other) => areAlike(other, candidate))) continue;
      ordered.push(candidate);
      taken.set(passage, (taken.get(passage) ?? 0) + 1);
    }
  }
  return ordered;
}

/** «لماذا سافر الجنرال إلى موسكو؟» and «لماذا توجه الجنرال سليماني إلى موسكو؟»; never two about topics. */
function areAlike(left: Candidate, right: Candidate): boolean {
  if (left.kind === 'topic' || right.kind === 'topic') return false;
  const [ours, theirs] = [words(left.text), words(right.text)];
  if (ours[0] !== theirs[0] || Math.min(ours.length, theirs.length) < SHORT_QUESTION) return false;
  const common = ours.filter((word) => theirs.includes(word)).length;
  return (2 * common) / (ours.length + theirs.length) >= ASKED_TWICE;
}
