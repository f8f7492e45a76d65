import type { Engine, Snapshot, SuggestedQuestion } from '../engine/engine.ts';
import type { Answer } from '../types.ts';

/** An answer with all that a reply about it needs. */
export interface Asked {
  readonly answer: Answer;
  /** What the answer's offsets point into. */
  readonly snapshot: Snapshot;
  /** Offered when the article does not answer; empty otherwise. */
  readonly suggestions: readonly SuggestedQuestion[];
}

/** Swaps during one question that are worth following; more means something reindexes without end. */
const MOST_TRIES = 3;

/** Asks, and makes sure that the answer belongs to the snapshot given back, even when a reindex lands in between. */
export async function askEngine(engine: Engine, question: string): Promise<Asked> {
  for (let tries = 1; ; tries++) {
    const snapshot = engine.current();
    const answer = await engine.answerQuestion(question);
    if (engine.current().generation !== snapshot.generation && tries < MOST_TRIES) continue;
    const suggestions = answer.kind === 'answered' ? [] : await engine.suggestedQuestions();
    return { answer, snapshot, suggestions };
  }
}
