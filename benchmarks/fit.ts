import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES } from '../src/answer/confidence.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import { LEXICAL_VIEWS, VECTOR_VIEWS } from '../src/retrieval/weights.ts';
import { inArticles, passageChoices, readSets, type ConfidenceCase } from './cases.ts';
import { openLab } from './lab.ts';
import { fitChoices, fitLogistic, type Choice } from './optimiser.ts';

/**
 * Fits every weight of retrieval and answering on question sets in SQuAD's format and prints them, as they stand in
 * src/retrieval/weights.ts and src/answer/weights.ts:
 *
 *   npm run fit -- DEV.json [DEV2.json ...] [--cross QUESTIONS.json=PARAGRAPHS.json]
 *
 * `--cross` takes questions of one file on the paragraphs of another with the same ids, in another language.
 */

function show(title: string, names: readonly string[], weights: Float64Array): void {
  console.log(`\n${title}`);
  for (const [position, name] of names.entries())
    console.log(`  '${name}': ${(weights[position] ?? 0).toFixed(2)},`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cross: { type: 'string', multiple: true, default: [] },
    skipPassages: { type: 'boolean', default: false },
  },
});
const lab = await openLab();
const sets = await readSets(positionals, values.cross);

if (!values.skipPassages) {
  const passages: Choice[] = [];
  for (const set of sets) passages.push(...(await passageChoices(lab, set)));
  const views = [
    ...LEXICAL_VIEWS.map((view) => `lexical.${view}`),
    ...VECTOR_VIEWS.map((view) => `vector.${view}`),
  ];
  const weights = fitChoices(passages, views.length, { l2: 1e-4, steps: 120, rate: 0.6 });
  show('Views of a passage', views, weights);
  const sum = (from: number, to: number): number =>
    weights.slice(from, to).reduce((total, weight) => total + weight, 0);
  const vector = sum(LEXICAL_VIEWS.length, views.length);
  console.log(`  vectorShare: ${(vector / (vector + sum(0, LEXICAL_VIEWS.length))).toFixed(2)}`);
}
const sentences: Choice[] = [];
const cases: ConfidenceCase[] = [];
for (const set of sets) {
  const found = await inArticles(lab, set);
  sentences.push(...found.sentences);
  cases.push(...found.cases);
}
show(
  'Features of a sentence',
  SENTENCE_FEATURES,
  fitChoices(sentences, SENTENCE_FEATURES.length, { l2: 1e-3, steps: 200, rate: 0.3 }),
);
for (const translated of [false, true]) {
  const chosen = cases.filter((each) => each.translated === translated);
  if (chosen.length === 0) continue;
  const weights = fitLogistic(chosen, CONFIDENCE_FEATURES.length, { l2: 1e-4, steps: 600, rate: 0.3 });
  show(translated ? 'Confidence, another script' : 'Confidence', CONFIDENCE_FEATURES, weights);
}
