import { fileURLToPath } from 'node:url';

import type { Embedder } from '../../embeddings/embedder.ts';
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';
import { createEngine, type EngineOptions } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEFAULT_PASSAGE_LENGTH } from '../../src/ingest/passages.ts';
import { BUNDLED_VECTOR_SHARE } from '../../src/retrieval/weights.ts';

/** The article that Sanad answers about unless told otherwise. */
export const DEFAULT_ARTICLE = fileURLToPath(
  new URL('../../article/soleimani-moscow.ar.txt', import.meta.url),
);

/** The model in the repository; closed by whoever asks for it. */
export function bundledEmbedder(): Promise<Embedder> {
  return createTransformersEmbedder({
    model: 'bundled',
    cacheDir: '/nowhere',
    bundledVectorShare: BUNDLED_VECTOR_SHARE,
    allowDownload: false,
  });
}

/** Settings of an engine with the bundled model: the default article, its index in memory. */
export async function bundledOptions(changes: Partial<EngineOptions> = {}): Promise<EngineOptions> {
  return {
    articlePath: DEFAULT_ARTICLE,
    passageLength: DEFAULT_PASSAGE_LENGTH,
    indexDir: null,
    embedder: changes.embedder ?? (await bundledEmbedder()),
    threshold: null,
    ...changes,
  };
}

/** An engine as people have it; `Engine.close` closes its model too. */
export async function bundledEngine(changes: Partial<EngineOptions> = {}): Promise<Engine> {
  return createEngine(await bundledOptions(changes));
}
