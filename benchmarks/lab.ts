import type { Embedder } from '../embeddings/embedder.ts';
import { buildIndex } from '../embeddings/index-store.ts';
import { createTransformersEmbedder } from '../embeddings/transformers-embedder.ts';
import { loadConfig } from '../src/config.ts';
import { serve, type Served } from '../src/engine/serve.ts';
import { cutPassages } from '../src/ingest/passages.ts';
import { parsePlainArticle } from '../src/ingest/parse-article.ts';
import { prepareQuery } from '../src/retrieval/prepare-query.ts';
import type { Query } from '../src/retrieval/query.ts';
import { BUNDLED_VECTOR_SHARE } from '../src/retrieval/weights.ts';

/** Remembers every vector: the same paragraphs and questions are asked for in many settings. */
function remembering(embedder: Embedder): Embedder {
  const passages = new Map<string, Float32Array>();
  const queries = new Map<string, Float32Array>();
  return {
    ...embedder,
    embedQuery: async (text) => {
      const known = queries.get(text) ?? (await embedder.embedQuery(text));
      queries.set(text, known);
      return known;
    },
    embedPassages: async (texts) => {
      const missing = [...new Set(texts.filter((text) => !passages.has(text)))];
      const made = await embedder.embedPassages(missing);
      for (const [position, text] of missing.entries())
        passages.set(text, made[position] ?? new Float32Array());
      return texts.map((text) => passages.get(text) ?? new Float32Array());
    },
  };
}

/** A bench on which articles are put together from paragraphs and asked. */
export interface Lab {
  readonly embedder: Embedder;
  /**
   * @param paragraphs one line each.
   * @param titled the first of them is the title.
   * @returns the article of just these paragraphs, ready to be asked, refusing nothing.
   */
  lay(paragraphs: readonly string[], titled: boolean): Promise<Served>;
  prepare(served: Served, question: string): Promise<Query>;
}

/** @returns the number that the paragraph at this position has in the laid article. */
export function numberOf(position: number, titled: boolean): number {
  return titled ? position : position + 1;
}

/** @returns a lab with the model of the settings. */
export async function openLab(): Promise<Lab> {
  const { embedding } = loadConfig();
  const embedder = remembering(
    await createTransformersEmbedder({
      ...embedding,
      bundledVectorShare: BUNDLED_VECTOR_SHARE,
      allowDownload: false,
    }),
  );
  return {
    embedder,
    lay: async (paragraphs, titled) => {
      const text = titled ? paragraphs.join('\n') : `-\n${paragraphs.join('\n')}`;
      const article = parsePlainArticle(text, 'laboratory');
      if (article.title === null || article.paragraphs.length !== paragraphs.length - (titled ? 1 : 0)) {
        throw new Error(
          `${paragraphs.length} paragraphs were laid, but ${article.paragraphs.length} were read.`,
        );
      }
      const passages = cutPassages(article);
      return serve(await buildIndex({ article, passages, embedder }), embedder, 0);
    },
    prepare: ({ parts }, question) => prepareQuery(question, embedder, parts.translator),
  };
}
