import type { IndexProgress, IndexRequest } from '../../embeddings/index-request.ts';
import { LetterEmbedder } from './letter-embedder.ts';
import { lineArticle, numberedLines } from './line-article.ts';

export interface Recorded {
  readonly request: IndexRequest;
  readonly embedder: LetterEmbedder;
  readonly notices: string[];
  readonly progress: IndexProgress[];
}

/** A request for an index of lines, and what it was told. */
export function recordedRequest(
  dir: string,
  options: {
    readonly lines?: readonly string[];
    readonly embedder?: LetterEmbedder;
    readonly changes?: Partial<IndexRequest>;
  } = {},
): Recorded {
  const embedder = options.embedder ?? new LetterEmbedder();
  const notices: string[] = [];
  const progress: IndexProgress[] = [];
  const request: IndexRequest = {
    dir,
    ...lineArticle(options.lines ?? numberedLines(12)),
    settings: { passageLength: 1600 },
    embedder,
    onNotice: (sentence) => notices.push(sentence),
    onProgress: (step) => progress.push(step),
    ...options.changes,
  };
  return { request, embedder, notices, progress };
}
