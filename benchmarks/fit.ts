import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writeTree } from '../src/answer/confidence-model.ts';
import { CONFIDENCE_FEATURES } from '../src/answer/confidence.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import { LEXICAL_VIEWS, VECTOR_VIEWS } from '../src/retrieval/weights.ts';
import type { ConfidenceCase } from './cases.ts';
import { gatherExamples, type Examples } from './examples.ts';
import {
  confidenceOfCase,
  fitConfidence,
  fitPassages,
  fitSentences,
  type FittedConfidence,
} from './fitting.ts';
import { crossValidate } from './folds.ts';
import { openLab } from './lab.ts';

/**
 * Fits every weight of retrieval and answering on question sets in SQuAD's format and prints them, as they stand in
 * src/retrieval/weights.ts and src/answer/weights.ts:
 *
 *   npm run fit -- FILE.json[@WEIGHT] ... [--cross QUESTIONS.json=PARAGRAPHS.json[@WEIGHT]]
 *
 * `--trees src/answer/confidence-trees.txt` writes the confidence's trees there. `--cross` takes questions of one file on the
 * paragraphs of another with the same ids, in another language. `@4` lets each question of a file count for four, but for the
 * choice of sentences. `--folds 4` fits nothing to keep: it compares what weights reach on articles that they were fitted on, and
 * on a quarter that was left out.
 */

function show(title: string, names: readonly string[], weights: Float64Array): void {
  console.log(`\n${title}`);
  for (const [position, name] of names.entries())
    console.log(`  '${name}': ${(weights[position] ?? 0).toFixed(2)},`);
}

/** What each threshold lets through, and the one with the best balance of the two. */
function showThresholds(cases: readonly ConfidenceCase[], fitted: FittedConfidence): void {
  const judged = cases.map((each) => ({ ...each, confidence: confidenceOfCase(each, fitted) }));
  const share = (yes: boolean, passes: (confidence: number) => boolean): number => {
    const chosen = judged.filter((each) => each.yes === yes);
    const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
    return chosen.reduce((sum, { confidence, weight }) => sum + (passes(confidence) ? weight : 0), 0) / total;
  };
  const rows = Array.from({ length: 17 }, (_, step) => 0.1 + step * 0.05).map((threshold) => {
    const kept = share(true, (confidence) => confidence >= threshold);
    const refused = share(false, (confidence) => confidence < threshold);
    return { threshold, kept, refused, balance: (kept + refused) / 2 };
  });
  for (const { threshold, kept, refused, balance } of rows) {
    const [first, second, third] = [kept, refused, balance].map((value) => (100 * value).toFixed(1));
    console.log(
      `  at ${threshold.toFixed(2)}: right answers kept ${first} %, others refused ${second} %, mean ${third} %`,
    );
  }
}

const sum = (weights: Float64Array): number => weights.reduce((total, weight) => total + weight, 0);

/** Prints all weights and what the thresholds do. @returns the trees as they are stored. */
function fitEverything(examples: readonly Examples[]): string {
  const weights = fitPassages(examples.flatMap(({ passages }) => passages));
  const views = [
    ...LEXICAL_VIEWS.map((view) => `lexical.${view}`),
    ...VECTOR_VIEWS.map((view) => `vector.${view}`),
  ];
  show('Views of a passage', views, weights);
  const vector = sum(weights.subarray(LEXICAL_VIEWS.length));
  console.log(`  vectorShare: ${(vector / sum(weights)).toFixed(2)}`);
  show(
    'Features of a sentence',
    SENTENCE_FEATURES,
    fitSentences(examples.flatMap(({ sentences }) => sentences)),
  );
  const stored: string[] = [];
  for (const translated of [false, true]) {
    const chosen = examples.flatMap(({ cases }) => cases.filter((each) => each.translated === translated));
    if (chosen.length === 0) continue;
    const fitted = fitConfidence(chosen);
    show(translated ? 'Confidence, another script' : 'Confidence', CONFIDENCE_FEATURES, fitted.weights);
    showThresholds(chosen, fitted);
    stored.push(fitted.trees.map(writeTree).join('\n'));
  }
  return `${stored.join('\n\n')}\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cross: { type: 'string', multiple: true, default: [] },
    trees: { type: 'string' },
    folds: { type: 'string' },
  },
});
const examples = await gatherExamples(await openLab(), positionals, values.cross);
if (values.folds === undefined) {
  const trees = fitEverything(examples);
  if (values.trees !== undefined) await writeFile(values.trees, trees);
} else {
  console.table(
    crossValidate(examples, Number(values.folds)).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'number' ? Number(value.toFixed(1)) : value,
        ]),
      ),
    ),
  );
}
