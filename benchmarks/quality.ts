import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DEFAULT_THRESHOLD } from '../src/answer/weights.ts';
import { UserError } from '../src/errors.ts';
import { readSets, type DataSet } from './cases.ts';
import { openLab } from './lab.ts';
import { OWN_SET_NAMES, ownSets } from './own-set.ts';
import { ANCHORS } from './quality/anchors.ts';
import { rankCollection } from './quality/collection.ts';
import { abstentionQuality, askInArticles, inArticleQuality, reliability } from './quality/in-article.ts';

const USAGE = `Usage: npm run bench:quality -- [--json] [--questions OTHER.json] [FILE.json ...]

FILE.json          SQuAD format; the questions on the default article unless given
--questions FILE   questions with the same ids in another language, asked about the one FILE.json given
--json             one JSON object instead of tables
--record           writes the figures of our own questions to src/bot/build-quality.ts, which /status shows
`;

async function measure(set: DataSet) {
  const lab = await openLab();
  const ranking = await rankCollection(lab, set);
  const { own, impossible, otherArticle, paragraphRemoved } = await askInArticles(lab, set);
  const abstention = [
    { against: 'question from another article', outcomes: otherArticle },
    { against: 'answering paragraph removed', outcomes: paragraphRemoved },
    { against: 'question the article does not answer', outcomes: impossible },
  ]
    .filter(({ outcomes }) => outcomes.length > 0)
    .map(({ against, outcomes }) => abstentionQuality(against, own, outcomes, DEFAULT_THRESHOLD));
  const all = [
    ...own.map((outcome) => ({ ...outcome, answerable: true })),
    ...[...impossible, ...paragraphRemoved].map((outcome) => ({ ...outcome, answerable: false })),
  ];
  return {
    set: set.name,
    ranking,
    inArticle: inArticleQuality(own),
    abstention,
    reliability: reliability(all),
  };
}

function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' && !Number.isInteger(value)
        ? Number(value.toFixed(key === 'auroc' ? 3 : 1))
        : value,
    ]),
  );
}

function table(title: string, rows: readonly object[]): void {
  console.log(`\n${title}`);
  console.table(rows.map(rounded));
}

/** Writes what `/status` shows of this build. */
async function record(result: Awaited<ReturnType<typeof measure>> | undefined): Promise<void> {
  if (result === undefined || result.set !== OWN_SET_NAMES[0]) {
    throw new UserError(
      'Expected no FILE.json beside --record: it records the questions on the default article.',
    );
  }
  const ours = result.ranking.find(({ system }) => system === 'Sanad');
  const refusals = result.abstention.at(-1);
  const figures = [
    { name: 'first citation right', value: `${result.inArticle.firstCitation.toFixed(0)} %` },
    { name: 'nDCG@10', value: (ours?.ndcg10 ?? 0).toFixed(1) },
    {
      name: 'refused where the article does not say',
      value: `${(refusals?.refusedRightly ?? 0).toFixed(0)} %`,
    },
    { name: 'questions', value: `${result.inArticle.questions + (refusals?.questions ?? 0)}` },
  ];
  const source = `/** Quality of this build on our own questions. Written by \`npm run bench:quality -- --record\`. */
export const BUILD_QUALITY: readonly { readonly name: string; readonly value: string }[] = ${JSON.stringify(figures)};
`;
  await writeFile(new URL('../src/bot/build-quality.ts', import.meta.url), source);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      questions: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.questions !== undefined && positionals.length !== 1) {
    throw new UserError(
      `Expected one FILE.json beside --questions, but got ${positionals.length}.\n\n${USAGE}`,
    );
  }
  const sets =
    positionals.length === 0
      ? await ownSets()
      : values.questions === undefined
        ? await readSets(positionals, [])
        : await readSets([], [`${values.questions}=${positionals[0] ?? ''}`]);
  const results = [];
  for (const set of sets) results.push(await measure(set));
  if (values.record) await record(results[0]);
  if (values.json) {
    console.log(JSON.stringify({ threshold: DEFAULT_THRESHOLD, results }, null, 2));
    return;
  }
  for (const result of results) {
    console.log(`\n== ${result.set}`);
    table('Paragraphs of the whole file as one collection', result.ranking);
    table('Inside each article, refusals left aside', [result.inArticle]);
    table('Knowing when not to answer, at the shipped threshold', result.abstention);
    table('Reliability: how often an answer of this confidence is right', result.reliability);
  }
  table('Published nDCG@10 of others, on files of their own', ANCHORS);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
