import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { UserError } from '../src/errors.ts';

/** The model that comes with Sanad. */
export const BUNDLED_FOLDER = fileURLToPath(new URL('model', import.meta.url));

const HUB_ID = /^\w[\w.-]*\/\w[\w.-]*$/u;

/** Where a model comes from. `folder` is where it lies, or will lie once it is downloaded. */
export interface ModelSource {
  readonly kind: 'bundled' | 'folder' | 'hub';
  /** What the model goes by: `bundled`, the folder's name, or the hub id. */
  readonly name: string;
  readonly folder: string;
  /** Its files have come from the hub just now, and have not been loaded yet. */
  readonly isNew: boolean;
  /** What a person can do when there is something wrong with it: ends a sentence. */
  readonly remedy: string;
}

/**
 * @param model `bundled`, a folder's path, or a hub id; a path that exists is taken as one.
 * @throws UserError when it is none of them.
 */
export async function findModelSource(
  model: string,
  cacheDir: string,
  bundledDir: string = BUNDLED_FOLDER,
): Promise<ModelSource> {
  if (model === 'bundled') {
    return {
      kind: 'bundled',
      name: 'bundled',
      folder: bundledDir,
      isNew: false,
      remedy: 'restore its files from the repository (git checkout -- embeddings/model)',
    };
  }
  const exists = await stat(model).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (exists || path.isAbsolute(model) || model.startsWith('.')) {
    const folder = path.resolve(model);
    return {
      kind: 'folder',
      name: path.basename(folder),
      folder,
      isNew: false,
      remedy: 'put a transformers.js model there, or set EMBEDDING_MODEL=bundled',
    };
  }
  if (!HUB_ID.test(model)) {
    throw new UserError(
      `EMBEDDING_MODEL must be "bundled", a folder's path or a hub id such as Xenova/multilingual-e5-small, but is ${JSON.stringify(model)}.`,
    );
  }
  const folder = path.join(cacheDir, ...model.split('/'));
  return {
    kind: 'hub',
    name: model,
    folder,
    isNew: false,
    remedy: `delete ${folder} so that it is downloaded again, or set EMBEDDING_MODEL=bundled`,
  };
}
