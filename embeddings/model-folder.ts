import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { familyOf, type ModelFamily } from './model-families.ts';
import { field, isCount, isText } from './shapes.ts';

/** The files of a transformers.js model folder that every model needs. */
export const MODEL_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;
/** The weights: 8-bit where there are any, otherwise in full. */
export const QUANTIZED_WEIGHTS = 'onnx/model_quantized.onnx';
const FULL_WEIGHTS = 'onnx/model.onnx';

/** Models of these types keep two of their positions for themselves. */
const OFFSET_POSITIONS = ['roberta', 'xlm-roberta', 'camembert', 'mpnet'];
/** Tokens that a model reads when its configuration does not say. */
const USUAL_MAX_TOKENS = 512;

/** A model on this machine, ready to be loaded. */
export interface ModelDescription {
  readonly folder: string;
  readonly family: ModelFamily;
  readonly quantized: boolean;
  /** See `Embedder`; also says that the model is a table of vectors, so small and quick that it needs no process. */
  readonly translatesWords: boolean;
  /** Tokens beyond this are cut off. */
  readonly maxTokens: number;
  /** Changes whenever a file of the model does. */
  readonly fingerprint: string;
}

/** Thrown when a folder holds no usable model. Its message ends a sentence: "it lacks …". */
export class ModelFolderError extends Error {
  override readonly name = 'ModelFolderError';
}

async function isFile(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() === true;
}

/** @returns the needed files that a folder lacks. */
export async function missingModelFiles(folder: string): Promise<string[]> {
  const present = async (name: string): Promise<boolean> => isFile(path.join(folder, name));
  const missing: string[] = [];
  for (const name of MODEL_FILES) if (!(await present(name))) missing.push(name);
  if (!(await present(QUANTIZED_WEIGHTS)) && !(await present(FULL_WEIGHTS))) missing.push(QUANTIZED_WEIGHTS);
  return missing;
}

async function readConfig(folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8'));
  } catch (cause) {
    throw new ModelFolderError('its config.json cannot be read', { cause });
  }
}

async function fingerprintOf(folder: string, names: readonly string[]): Promise<string> {
  const whole = createHash('sha256');
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, name)), hash);
    whole.update(`${name} ${hash.digest('hex')}\n`);
  }
  return whole.digest('hex').slice(0, 12);
}

/**
 * Looks at a model folder without loading the model.
 *
 * @param name what the model goes by; its family is told from it, or from the name in its configuration.
 * @throws ModelFolderError when files are missing or the configuration cannot be read.
 */
export async function describeModel(folder: string, name: string): Promise<ModelDescription> {
  const missing = await missingModelFiles(folder);
  if (missing.length > 0) throw new ModelFolderError(`it lacks ${missing.join(', ')}`);
  const config = await readConfig(folder);
  const quantized = await isFile(path.join(folder, QUANTIZED_WEIGHTS));
  const positions = field(config, 'max_position_embeddings');
  const tokens = isCount(positions) && positions > 0 ? positions : USUAL_MAX_TOKENS;
  const type = field(config, 'model_type');
  const origin = field(config, '_name_or_path');
  return {
    folder,
    family: familyOf(isText(origin) ? `${name} ${origin}` : name),
    quantized,
    // Ours: `"sanad": { "translatesWords": true }` in the configuration of a model that was made for Sanad.
    translatesWords: field(field(config, 'sanad'), 'translatesWords') === true,
    maxTokens: isText(type) && OFFSET_POSITIONS.includes(type) ? tokens - 2 : tokens,
    fingerprint: await fingerprintOf(folder, [...MODEL_FILES, quantized ? QUANTIZED_WEIGHTS : FULL_WEIGHTS]),
  };
}
