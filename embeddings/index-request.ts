import type { Article, Passage } from '../src/types.ts';
import type { Embedder } from './embedder.ts';
import type { GenerationContent } from './generation.ts';
import type { IndexSettings } from './manifest.ts';

/** What is to be searched, and where its index lives. */
export interface IndexRequest {
  /** Folder of the generations; made when missing. */
  readonly dir: string;
  readonly article: Article;
  /** The article's passages; a passage's id is its position. */
  readonly passages: readonly Passage[];
  /** Whatever else the index depends on, such as the passages' length. */
  readonly settings: IndexSettings;
  readonly embedder: Embedder;
  /** The generation served until now; without it, the one on the disk is taken over from. */
  readonly previous?: GenerationContent;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Told in one sentence what a person should know: a damaged index, a wait, a folder that cannot be written. */
  readonly onNotice?: (sentence: string) => void;
}

export interface IndexProgress {
  readonly stage: 'embedding' | 'writing';
  /** Passages embedded so far, and to embed; 0 and 0 while writing. */
  readonly done: number;
  readonly total: number;
}

/** An index ready to be searched. It never changes; a rebuild makes another. */
export interface IndexGeneration extends GenerationContent {
  /** Two generations with the same name are the same. */
  readonly name: string;
  readonly builtAt: Date;
  /** Passages whose vectors were taken over from the generation before. */
  readonly kept: number;
  /** The article of the generation before, where this one was built just now and there was one. */
  readonly previousArticle?: Article;
}
