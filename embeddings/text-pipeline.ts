import path from 'node:path';

import type { FeatureExtractionPipeline } from '@xenova/transformers';

import type { ModelDescription } from './model-folder.ts';
import { pooled, tokenVectors } from './token-vectors.ts';
import { transformersLibrary } from './transformers-library.ts';

/** Texts in, vectors out, whatever runs the model. */
export interface TextPipeline {
  readonly dimensions: number;
  /** How many texts it is worth handing over at once. */
  readonly batch: number;
  /** @returns one unit (or all-zero) vector per text, in order. */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/**
 * A model that reads `maxTokens` sees no more than the beginning of a longer text, so that is all it is given: no
 * script has tokens of 64 code units on average.
 */
const LONGEST_TOKEN = 64;

/** The library's settings belong to the whole process, so models are loaded one after the other. */
let loading: Promise<unknown> = Promise.resolve();

/** Runs `work` with the library's warnings kept back; they are let out unless it fails, which says more. */
async function withQuietConsole<T>(work: () => Promise<T>): Promise<T> {
  const original = console.warn;
  const kept: unknown[][] = [];
  console.warn = (...parameters: unknown[]): void => {
    kept.push(parameters);
  };
  try {
    const result = await work();
    for (const parameters of kept) original(...parameters);
    return result;
  } finally {
    console.warn = original;
  }
}

async function loadExtractor(model: ModelDescription): Promise<FeatureExtractionPipeline> {
  const { env, pipeline } = await transformersLibrary();
  env.localModelPath = path.dirname(model.folder);
  const extractor = await withQuietConsole(() =>
    pipeline('feature-extraction', path.basename(model.folder), { quantized: model.quantized }),
  );
  // Without a number here every call fails; with one beyond the model's positions long texts do.
  const { tokenizer } = extractor;
  tokenizer.model_max_length = Math.min(Number(tokenizer.model_max_length ?? Infinity), model.maxTokens);
  return extractor;
}

/** Loads the library and a model into this process. */
export async function loadFeatureExtractor(model: ModelDescription): Promise<FeatureExtractionPipeline> {
  const result = loading.then(() => loadExtractor(model));
  loading = result.catch(() => undefined);
  return result;
}

/**
 * Runs a transformer model in this process, one text at a time: batches are no faster on a CPU, and their memory is
 * never given back. Every text holds up the process while it lasts.
 */
export async function loadTransformerPipeline(model: ModelDescription): Promise<TextPipeline> {
  const extractor = await loadFeatureExtractor(model);
  const { pooling } = model.family;
  const embed = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      const beginning = text.slice(0, model.maxTokens * LONGEST_TOKEN);
      vectors.push(pooled(await tokenVectors(extractor, [beginning]), 0, pooling));
    }
    return vectors;
  };
  const [probe] = await embed(['dimensions']);
  return {
    dimensions: probe?.length ?? 0,
    batch: 1,
    embed,
    close: async () => {
      await extractor.dispose();
    },
  };
}
