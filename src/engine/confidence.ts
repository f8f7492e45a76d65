import { readFileSync } from 'node:fs';
import { confidenceModels, type ConfidenceModels } from '../answer/confidence-model.ts';

const TREES = new URL('../answer/confidence-trees.txt', import.meta.url);

let models: ConfidenceModels | undefined;

/** @returns the models that are shipped; the file is read once. */
export function shippedConfidence(): ConfidenceModels {
  models ??= confidenceModels(readFileSync(TREES, 'utf8'));
  return models;
}
