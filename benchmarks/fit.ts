import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES, requiredShare, type ConfidenceFeature } from '../src/answer/confidence.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import { LEXICAL_VIEWS, VECTOR_VIEWS } from '../src/retrieval/weights.ts';
import { inArticles, passageChoices, readSets, type ConfidenceCase } from './cases.ts';
import { openLab } from './lab.ts';
import { ownSets } from './own-set.ts';
import { fitChoices, fitLogistic, type Choice } from './optimiser.ts';

/**
 * Fits every weight of retrieval and answering on question sets in SQuAD's format and prints them, as they stand in
 * src/retrieval/weights.ts and src/answer/weights.ts:
 *
 *   npm run fit -- FILE.json[@WEIGHT] ... [--cross QUESTIONS.json=PARAGRAPHS.json[@WEIGHT]]
 *
 * `--cross` takes questions of one file on the paragraphs of another with the same ids, in another language. `@4` lets each
 * question of a file count for four where the confidence is fitted.
 */

function show(title: string, names: readonly string[], weights: Float64Array): void {
  console.log(`\n${title}`);
  for (const [position, name] of names.entries())
    console.log(`  '${name}': ${(weights[position] ?? 0).toFixed(2)},`);
}

/** Questions on the default article count more: they are fewer, and what people ask; ordinary ones count most. */
const OWN_WEIGHTS: readonly number[] = [25, 6, 8];

/** Sets of more paragraphs are left out where passages are compared: every question is compared with all of them. */
const MOST_PARAGRAPHS = 400;

/** @returns a name without the weight behind it, and that weight, 1 when there is none. */
function weighed(given: string): { readonly name: string; readonly weight: number } {
  const [, name = given, weight = '1'] = /^(.*)@([0-9.]+)$/u.exec(given) ?? [];
  return { name, weight: Number(weight) };
}

/** What each threshold lets through, and the one with the best balance of the two. */
function showThresholds(cases: readonly ConfidenceCase[], weights: Float64Array): void {
  const judged = cases.map(({ features, yes, weight }) => {
    const sum = features.reduce((total, value, position) => total + value * (weights[position] ?? 0), 0);
    const value = (feature: ConfidenceFeature): number => features[CONFIDENCE_FEATURES.indexOf(feature)] ?? 0;
    const share = requiredShare(value);
    return { confidence: share / (1 + Math.exp(-sum)), yes, weight };
  });
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cross: { type: 'string', multiple: true, default: [] },
    skipPassages: { type: 'boolean', default: false },
  },
});
const lab = await openLab();
const files = positionals.map(weighed);
const crossed = values.cross.map(weighed);
const sets = await readSets(
  files.map(({ name }) => name),
  crossed.map(({ name }) => name),
);
const setWeights = [...files, ...crossed].map(({ weight }) => weight);

if (!values.skipPassages) {
  const passages: Choice[] = [];
  for (const set of sets) {
    const size = set.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
    if (size <= MOST_PARAGRAPHS) passages.push(...(await passageChoices(lab, set)));
  }
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
for (const [position, set] of (await ownSets()).entries()) {
  const found = await inArticles(lab, set);
  cases.push(...found.cases.map((each) => ({ ...each, weight: each.weight * (OWN_WEIGHTS[position] ?? 1) })));
}
for (const [position, set] of sets.entries()) {
  const found = await inArticles(lab, set);
  sentences.push(...found.sentences);
  cases.push(...found.cases.map((each) => ({ ...each, weight: each.weight * (setWeights[position] ?? 1) })));
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
  showThresholds(chosen, weights);
}
