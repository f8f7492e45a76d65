import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';

import { UserError } from '../src/errors.ts';
import { loadChildPipeline } from './child-pipeline.ts';
import type { Embedder } from './embedder.ts';
import { type DownloadProgress, downloadModel } from './hub-download.ts';
import { describeModel, missingModelFiles, type ModelDescription, ModelFolderError } from './model-folder.ts';
import { findModelSource, type ModelSource } from './model-source.ts';
import { loadStaticPipeline } from './static-pipeline.ts';
import type { TextPipeline } from './text-pipeline.ts';

/** Longest stretch in milliseconds for which passages are embedded without letting other work in between. */
const SLICE_MS = 8;

/** Weight beside the lexical ranking of a model that is about as good as that: no more is known of most models. */
const USUAL_VECTOR_SHARE = 0.5;

export interface EmbedderOptions {
  /** `bundled`, a folder's path, or a hub id such as `Xenova/multilingual-e5-small`. */
  readonly model: string;
  /** Folder of downloaded models. */
  readonly cacheDir: string;
  /** The bundled model's folder; the one in the repository unless given. */
  readonly bundledDir?: string;
  /** `Embedder.vectorShare` of the bundled model, as it was fitted on labelled questions. */
  readonly bundledVectorShare: number;
  /** Whether a hub model that is not in `cacheDir` may be downloaded. */
  readonly allowDownload: boolean;
  /** The hub's address; the Hugging Face hub unless given. */
  readonly hubUrl?: string;
  readonly onDownloadProgress?: (progress: DownloadProgress) => void;
}

/** @returns the source, with another remedy when its files have only just arrived. */
async function fetched(source: ModelSource, options: EmbedderOptions): Promise<ModelSource> {
  const { name, folder } = source;
  const { cacheDir, allowDownload, hubUrl = 'https://huggingface.co', onDownloadProgress } = options;
  if (source.kind !== 'hub' || (await missingModelFiles(folder)).length === 0) return source;
  if (!allowDownload) {
    throw new UserError(
      `The model ${name} is not in ${cacheDir}, and it may not be downloaded here; start the bot once with a network, or set EMBEDDING_MODEL=bundled.`,
    );
  }
  const onProgress = onDownloadProgress === undefined ? {} : { onProgress: onDownloadProgress };
  await downloadModel({ id: name, hubUrl, cacheDir, folder, ...onProgress });
  const remedy = 'it has just come from the hub like this and is removed again, so try once more';
  return { ...source, isNew: true, remedy };
}

/** What is wrong, in one line. */
function reasonOf(cause: unknown): string {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return cause instanceof ModelFolderError ? line : `it cannot be loaded: ${line}`;
}

async function load(
  source: ModelSource,
): Promise<{ readonly description: ModelDescription; readonly pipeline: TextPipeline }> {
  const { folder, name, kind, isNew, remedy } = source;
  try {
    const description = await describeModel(folder, name);
    const isStatic = kind === 'bundled' || description.translatesWords;
    return { description, pipeline: await (isStatic ? loadStaticPipeline : loadChildPipeline)(description) };
  } catch (cause) {
    if (isNew) await rm(folder, { recursive: true, force: true });
    throw new UserError(`The embedding model in ${folder} is of no use (${reasonOf(cause)}); ${remedy}.`, {
      cause,
    });
  }
}

/** Names the model and everything that changes its vectors. */
function identity(name: string, { family, fingerprint }: ModelDescription): string {
  const prefixes = [family.queryPrefix, family.passagePrefix];
  const prefixed = prefixes.every((prefix) => prefix === '') ? '' : ` ${JSON.stringify(prefixes)}`;
  return `${name}@${fingerprint} ${family.pooling}${prefixed}`;
}

/**
 * An embedder by any model that @xenova/transformers can run. A static model (the bundled one) runs in this process,
 * others in one of their own. A hub model is downloaded the first time and read from `cacheDir` ever after; nothing
 * else touches the network.
 *
 * @throws UserError when the model cannot be found, downloaded or loaded.
 */
export async function createTransformersEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const source = await findModelSource(options.model, options.cacheDir, options.bundledDir);
  const { description, pipeline } = await load(await fetched(source, options));
  const { queryPrefix, passagePrefix } = description.family;
  const zeros = (): Float32Array => new Float32Array(pipeline.dimensions);
  const embed = async (texts: readonly string[], prefix: string): Promise<Float32Array[]> => {
    const vectors = await pipeline.embed(texts.map((text) => prefix + text));
    // A prefix alone has a direction, but a text without a word has none.
    return texts.map((text, i) => (text.trim() === '' ? zeros() : (vectors[i] ?? zeros())));
  };
  const { cosineFloor } = description.family;
  const vectorShare = source.kind === 'bundled' ? options.bundledVectorShare : USUAL_VECTOR_SHARE;
  return {
    id: identity(source.name, description),
    dimensions: pipeline.dimensions,
    translatesWords: description.translatesWords || source.kind === 'bundled',
    cosineFloor,
    vectorShare,
    embedQuery: async (text) => (await embed([text], queryPrefix))[0] ?? zeros(),
    embedPassages: async (texts, onProgress) => {
      const vectors: Float32Array[] = [];
      let sliceStart = performance.now();
      while (vectors.length < texts.length) {
        const next = texts.slice(vectors.length, vectors.length + pipeline.batch);
        vectors.push(...(await embed(next, passagePrefix)));
        onProgress?.(vectors.length);
        if (performance.now() - sliceStart > SLICE_MS) {
          await setImmediate();
          sliceStart = performance.now();
        }
      }
      return vectors;
    },
    close: () => pipeline.close(),
  };
}
