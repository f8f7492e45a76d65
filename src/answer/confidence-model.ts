import type { Tree } from './boosted-trees.ts';
import { CONFIDENCE_FEATURES, type ConfidenceModel } from './confidence.ts';
import { CONFIDENCE_WEIGHTS, TRANSLATED_CONFIDENCE_WEIGHTS } from './weights.ts';

const POSITIONS: ReadonlyMap<string, number> = new Map(
  CONFIDENCE_FEATURES.map((feature, position) => [feature, position]),
);

/** @returns a tree as a line: `reach>0.25 one>0 reach>0.5 | 0.1 0 -0.2 0.4`. */
export function writeTree({ splits, leaves }: Tree): string {
  const names = splits.map(({ feature, threshold }) => `${CONFIDENCE_FEATURES[feature] ?? ''}>${threshold}`);
  return `${names.join(' ')} | ${leaves.join(' ')}`.trimStart();
}

function readNumber(text: string): number {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value))
    throw new Error(`Expected a number in a tree of the confidence, but found "${text}": run npm run fit.`);
  return value;
}

const parts = (text: string): string[] => text.split(' ').filter((part) => part !== '');

/** @throws Error when the line is no tree over the features of the confidence. */
export function readTree(line: string): Tree {
  const [before = '', behind = ''] = line.split('|');
  const splits = parts(before).map((split) => {
    const [name = '', threshold = ''] = split.split('>');
    const feature = POSITIONS.get(name);
    if (feature === undefined)
      throw new Error(`There is no feature of the confidence named "${name}": run npm run fit.`);
    return { feature, threshold: readNumber(threshold) };
  });
  const leaves = parts(behind).map(readNumber);
  if (leaves.length !== splits.length + 1)
    throw new Error(
      `Expected ${splits.length + 1} leaves in a tree, but found ${leaves.length}: run npm run fit.`,
    );
  return { splits, leaves };
}

/** For questions in the article's script, and in another. */
export interface ConfidenceModels {
  readonly same: ConfidenceModel;
  readonly translated: ConfidenceModel;
}

/**
 * @param trees one a line: those for questions in the article's script, an empty line, those for questions in another.
 * @throws Error when a line is no tree.
 */
export function confidenceModels(trees: string): ConfidenceModels {
  const [same = '', translated = ''] = trees.trimEnd().split('\n\n');
  return {
    same: { weights: CONFIDENCE_WEIGHTS, trees: same.split('\n').map(readTree) },
    translated: { weights: TRANSLATED_CONFIDENCE_WEIGHTS, trees: translated.split('\n').map(readTree) },
  };
}
