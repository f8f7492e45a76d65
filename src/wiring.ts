import { createTransformersEmbedder } from '../embeddings/transformers-embedder.ts';
import type { Config } from './config.ts';
import type { EngineOptions } from './engine/create-engine.ts';
import type { Engine, ReindexProgress, ReindexReport } from './engine/engine.ts';
import { BUNDLED_VECTOR_SHARE } from './retrieval/weights.ts';

export interface EngineWiring {
  readonly config: Config;
  /** Answers about this file and keeps its index in memory; null for the configured article and its stored index. */
  readonly articlePath: string | null;
  readonly onDownload?: (done: number, total: number) => void;
  readonly onProgress?: (progress: ReindexProgress) => void;
  readonly onNotice?: (sentence: string) => void;
}

/** How an engine is made, and of what; whoever gets it closes the embedder. */
async function prepare(wiring: EngineWiring) {
  const { config, articlePath, onDownload, onProgress, onNotice } = wiring;
  // The model takes longest to load; the engine's own modules arrive meanwhile.
  const loading = createTransformersEmbedder({
    model: config.embedding.model,
    cacheDir: config.embedding.cacheDir,
    bundledVectorShare: BUNDLED_VECTOR_SHARE,
    hubUrl: config.embedding.hubUrl,
    allowDownload: true,
    ...(onDownload === undefined
      ? {}
      : { onDownloadProgress: ({ loaded, total }) => onDownload(loaded, total) }),
  });
  const [embedder, making] = await Promise.all([loading, import('./engine/create-engine.ts')]);
  const options: EngineOptions = {
    articlePath: articlePath ?? config.article.path,
    passageLength: config.article.passageLength,
    indexDir: articlePath === null ? config.index.dir : null,
    embedder,
    threshold: config.answer.threshold,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(onNotice === undefined ? {} : { onNotice }),
  };
  return { options, ...making };
}

/**
 * The engine as the settings say: shared by both roots.
 *
 * @throws UserError when the model, the article or the index folder cannot be used.
 */
export async function openEngine(wiring: EngineWiring): Promise<Engine> {
  const { options, createEngine } = await prepare(wiring);
  try {
    return await createEngine(options);
  } catch (error) {
    await options.embedder.close();
    throw error;
  }
}

/** Rebuilds the stored index and says what changed; throws as `openEngine` does. */
export async function rebuildIndex(wiring: EngineWiring): Promise<ReindexReport> {
  const { options, rebuildStored } = await prepare(wiring);
  try {
    return await rebuildStored(options);
  } finally {
    await options.embedder.close();
  }
}
