import type { Answer, Article, Language, Passage } from '../types.ts';
import type { Explanation, PassageMap } from './explanation.ts';

/** The article and index that are served at this moment. It never changes; a reindex puts another in its place. */
export interface Snapshot {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Name of the index's generation; two snapshots with the same name are the same. */
  readonly generation: string;
  readonly builtAt: Date;
  /** `Embedder.id` of the model in use. */
  readonly model: string;
  /** Confidence from which an answer is given. */
  readonly threshold: number;
}

/** A question that the article answers, made from the article itself. */
export interface SuggestedQuestion {
  readonly text: string;
  readonly language: Language;
}

export interface ReindexProgress {
  readonly stage: 'reading' | 'cutting' | 'embedding' | 'writing';
  /** Passages embedded so far, and to embed; 0 and 0 outside `embedding`. */
  readonly done: number;
  readonly total: number;
}

/** What a reindex changed. Paragraph numbers are those of the new article (`removed`: of the old one). */
export interface ReindexReport {
  readonly changed: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
  readonly passages: number;
  /** Passages whose embeddings were kept from the generation before. */
  readonly kept: number;
  readonly seconds: number;
  readonly generation: string;
}

/** Everything a surface may ask of Sanad. One instance serves all surfaces of a process. */
export interface Engine {
  current(): Snapshot;
  /** @param options.top how many hits to return; 5 unless given. Never throws because of what the question holds. */
  answerQuestion(question: string, options?: { readonly top?: number }): Promise<Answer>;
  /** How the passages compare with a question. @param options.most how many to list; 10 unless given. */
  explain(question: string, options?: { readonly most?: number }): Promise<Explanation>;
  /** The current article's passages in the plane. */
  passageMap(): PassageMap;
  /** Questions the current article answers, best first; empty when none could be made. */
  suggestedQuestions(): Promise<readonly SuggestedQuestion[]>;
  /**
   * Reads the article again and puts a new generation in place; the old one serves until then, and stays on failure.
   * @throws UserError when the article cannot be read or another reindex is running.
   */
  reindex(onProgress?: (progress: ReindexProgress) => void): Promise<ReindexReport>;
  close(): Promise<void>;
}
