import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES, type ConfidenceFeatures } from '../src/answer/confidence.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import type { Served } from '../src/engine/serve.ts';
import { LEXICAL_VIEWS, VECTOR_VIEWS } from '../src/retrieval/weights.ts';
import { openLab, type Lab } from './lab.ts';
import { fitChoices, fitLogistic, type Case, type Choice } from './optimiser.ts';
import { readSquad, type SquadArticle, type SquadQuestion } from './squad.ts';

/**
 * Fits every weight of retrieval and answering on question sets in SQuAD's format and prints them, as they stand in
 * src/retrieval/weights.ts and src/answer/weights.ts:
 *
 *   npm run fit -- DEV.json [DEV2.json ...] [--cross QUESTIONS.json=PARAGRAPHS.json]
 *
 * `--cross` takes questions of one file on the paragraphs of another with the same ids, in another language.
 */

interface DataSet {
  readonly name: string;
  readonly articles: readonly SquadArticle[];
  /** By article. */
  readonly questions: readonly (readonly SquadQuestion[])[];
  readonly translated: boolean;
}

async function readSets(files: readonly string[], crossed: readonly string[]): Promise<DataSet[]> {
  const sets: DataSet[] = [];
  for (const file of files) {
    const articles = await readSquad(file);
    sets.push({
      name: file,
      articles,
      questions: articles.map(({ questions }) => questions),
      translated: false,
    });
  }
  for (const pair of crossed) {
    const [asked = '', answered = ''] = pair.split('=');
    const articles = await readSquad(answered);
    const questions = await readSquad(asked);
    sets.push({
      name: pair,
      articles,
      translated: true,
      questions: articles.map((article, position) => {
        const answers = new Map(article.questions.map(({ id, answers }) => [id, answers]));
        return (questions[position]?.questions ?? []).map((question) => ({
          ...question,
          answers: answers.get(question.id) ?? [],
        }));
      }),
    });
  }
  return sets;
}

/** Passages of all articles as one collection: which views tell the right one? */
async function passageChoices(lab: Lab, { articles, questions }: DataSet): Promise<Choice[]> {
  const served = await lab.lay(articles.flatMap(({ paragraphs }) => paragraphs));
  const { index } = served.parts;
  const body = index.passages.filter(({ paragraph }) => paragraph > 0);
  const choices: Choice[] = [];
  let offset = 0;
  for (const [position, article] of articles.entries()) {
    for (const question of questions[position] ?? []) {
      const query = await lab.prepare(served, question.text);
      const lexical = served.lexical.evidence(query);
      const vector = served.vector.evidence(query);
      const gold = offset + question.paragraph + 1;
      choices.push({
        features: body.map(({ id }) =>
          Float64Array.from([
            ...LEXICAL_VIEWS.map((view) => lexical[view][id] ?? 0),
            ...VECTOR_VIEWS.map((view) => vector[view][id] ?? 0),
          ]),
        ),
        right: body.map(({ paragraph }) => paragraph === gold),
      });
    }
    offset += article.paragraphs.length;
  }
  return choices;
}

interface Examined {
  readonly choice: Choice;
  readonly features: ConfidenceFeatures;
  /** The passage that would be cited is the one asked for, or holds an accepted answer. */
  readonly right: boolean;
}

async function examine(
  lab: Lab,
  served: Served,
  question: SquadQuestion,
  gold: number,
): Promise<Examined | null> {
  const { index, retriever } = served.parts;
  const query = await lab.prepare(served, question.text);
  const { ranked, features } = served.answerer.examine(query, retriever.scores(query));
  const best = ranked[0];
  if (features === null || best === undefined) return null;
  const { text } = index.article;
  const holds = (start: number, end: number): boolean =>
    question.answers.some((answer) => text.slice(start, end).includes(answer));
  const passage = index.passages[best.sentence.passage];
  return {
    choice: {
      features: ranked.map((each) => each.features),
      right: ranked.map(
        ({ sentence }) =>
          index.passages[sentence.passage]?.paragraph === gold && holds(sentence.start, sentence.end),
      ),
    },
    features,
    right: passage !== undefined && (passage.paragraph === gold || holds(passage.start, passage.end)),
  };
}

const WEIGHTS = { own: 1, removed: 0.6, other: 0.4 };

async function inArticles(lab: Lab, { articles, questions, translated }: DataSet) {
  const sentences: Choice[] = [];
  const cases: (Case & { readonly translated: boolean; readonly kind: keyof typeof WEIGHTS })[] = [];
  const add = (kind: keyof typeof WEIGHTS, { features }: Examined, yes: boolean): void => {
    const vector = Float64Array.from(CONFIDENCE_FEATURES, (feature) => features[feature]);
    cases.push({ kind, translated, features: vector, yes, weight: WEIGHTS[kind] });
  };
  const own = [];
  for (const { paragraphs } of articles) own.push(await lab.lay(paragraphs));
  for (const [position, { paragraphs }] of articles.entries()) {
    const here = own[position];
    const elsewhere = own[(position + 1 + Math.floor(articles.length / 2)) % articles.length];
    const without = new Map<number, Served>();
    for (const question of questions[position] ?? []) {
      if (here === undefined || elsewhere === undefined) continue;
      const found = await examine(lab, here, question, question.paragraph + 1);
      if (found !== null) {
        sentences.push(found.choice);
        add('own', found, found.right);
      }
      const other = await examine(lab, elsewhere, question, -1);
      if (other !== null && articles.length > 1) add('other', other, false);
      if (paragraphs.length < 2) continue;
      const rest =
        without.get(question.paragraph) ??
        (await lab.lay(paragraphs.filter((_, paragraph) => paragraph !== question.paragraph)));
      without.set(question.paragraph, rest);
      const text = rest.parts.index.article.text;
      // Another paragraph that says the same makes the question answerable after all.
      if (question.answers.some((answer) => answer.length > 3 && text.includes(answer))) continue;
      const removed = await examine(lab, rest, question, -1);
      if (removed !== null) add('removed', removed, false);
    }
  }
  return { sentences, cases };
}

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
const cases = [];
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
