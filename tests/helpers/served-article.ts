import type { Embedder } from '../../embeddings/embedder.ts';
import { buildIndex } from '../../embeddings/index-store.ts';
import { serve, type Served } from '../../src/engine/serve.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { prepareQuery } from '../../src/retrieval/prepare-query.ts';
import type { Query } from '../../src/retrieval/query.ts';

export interface ServedArticle extends Served {
  readonly prepare: (question: string) => Promise<Query>;
}

/** An article as the engine serves it, with its inner parts in reach. */
export async function servedArticle(
  text: string,
  embedder: Embedder,
  threshold = 0.5,
): Promise<ServedArticle> {
  const article = parsePlainArticle(text, 'test');
  const passages = cutPassages(article);
  const served = await serve(await buildIndex({ article, passages, embedder }), embedder, threshold);
  return {
    ...served,
    prepare: (question) => prepareQuery(question, embedder, served.parts.translator),
  };
}
