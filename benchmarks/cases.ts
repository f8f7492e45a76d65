import { CONFIDENCE_FEATURES, type ConfidenceFeatures } from '../src/answer/confidence.ts';
import type { Served } from '../src/engine/serve.ts';
import { LEXICAL_VIEWS, VECTOR_VIEWS } from '../src/retrieval/weights.ts';
import { numberOf, type Lab } from './lab.ts';
import type { Case, Choice } from './optimiser.ts';
import { readSquad, type SquadArticle, type SquadQuestion } from './squad.ts';

/** Articles with the questions to ask of each. */
export interface DataSet {
  readonly name: string;
  readonly articles: readonly SquadArticle[];
  /** By article. */
  readonly questions: readonly (readonly SquadQuestion[])[];
  /** The first paragraph of each article is its title. */
  readonly titled: boolean;
}

/**
 * @param files in SQuAD's format.
 * @param crossed `QUESTIONS.json=PARAGRAPHS.json`: questions of one file on the paragraphs of another with the same ids.
 */
export async function readSets(files: readonly string[], crossed: readonly string[]): Promise<DataSet[]> {
  const sets: DataSet[] = [];
  for (const file of files) {
    const articles = await readSquad(file);
    sets.push({
      name: file,
      articles,
      questions: articles.map(({ questions }) => questions),
      titled: false,
    });
  }
  for (const pair of crossed) {
    const [asked = '', answered = ''] = pair.split('=');
    const articles = await readSquad(answered);
    const questions = await readSquad(asked);
    sets.push({
      name: pair,
      articles,
      titled: false,
      questions: articles.map((article, position) => {
        const known = new Map(article.questions.map((question) => [question.id, question.answers]));
        return (questions[position]?.questions ?? []).map((question) => ({
          ...question,
          answers: known.get(question.id) ?? [],
        }));
      }),
    });
  }
  return sets;
}

/** Articles are searched together up to this many paragraphs: a question is compared with each of them. */
const COLLECTION_PARAGRAPHS = 240;

/** @returns the positions of the articles, in collections of about equal size. */
function collections(articles: readonly SquadArticle[]): number[][] {
  const gathered: number[][] = [];
  let size = Infinity;
  for (const [position, { paragraphs }] of articles.entries()) {
    size += paragraphs.length;
    if (size > COLLECTION_PARAGRAPHS) {
      gathered.push([]);
      size = paragraphs.length;
    }
    gathered.at(-1)?.push(position);
  }
  return gathered;
}

/** A choice beside the position of its article in the set. */
export interface ArticleChoice extends Choice {
  readonly article: number;
}

/** Passages of many articles as one collection: which views tell the right one? */
export async function passageChoices(lab: Lab, { articles, questions }: DataSet): Promise<ArticleChoice[]> {
  const choices: ArticleChoice[] = [];
  for (const collection of collections(articles)) {
    const held = collection.map((position) => articles[position]?.paragraphs ?? []);
    const served = await lab.lay(held.flat(), false);
    const { index } = served.parts;
    const body = index.passages.filter(({ paragraph }) => paragraph > 0);
    let offset = 0;
    for (const [order, position] of collection.entries()) {
      for (const question of questions[position] ?? []) {
        if (question.impossible) continue;
        const query = await lab.prepare(served, question.text);
        const lexical = served.lexical.evidence(query);
        const vector = served.vector.evidence(query);
        const gold = offset + question.paragraph + 1;
        choices.push({
          article: position,
          features: body.map(({ id }) =>
            Float64Array.from([
              ...LEXICAL_VIEWS.map((view) => lexical[view][id] ?? 0),
              ...VECTOR_VIEWS.map((view) => vector[view][id] ?? 0),
            ]),
          ),
          right: body.map(({ paragraph }) => paragraph === gold),
        });
      }
      offset += held[order]?.length ?? 0;
    }
  }
  return choices;
}

interface Examined {
  readonly choice: Choice;
  readonly features: ConfidenceFeatures;
  /** The question is in another script than the article. */
  readonly translated: boolean;
  /** The passage that would be cited is the one asked for, or holds an accepted answer. */
  readonly right: boolean;
}

/** @param titled how paragraphs are numbered; null where the question has no answer. */
async function examine(
  lab: Lab,
  served: Served,
  question: SquadQuestion,
  titled: boolean | null,
): Promise<Examined | null> {
  const gold = (position: number): number => (titled === null ? -1 : numberOf(position, titled));
  const also = question.alsoParagraphs.map(gold);
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
          index.passages[sentence.passage]?.paragraph === gold(question.paragraph) &&
          holds(sentence.start, sentence.end),
      ),
    },
    features,
    translated: query.translated,
    right:
      passage !== undefined &&
      (passage.paragraph === gold(question.paragraph) ||
        also.includes(passage.paragraph) ||
        holds(passage.start, passage.end)),
  };
}

/** What the examples of each kind count for: half of the questions have an answer. */
const WEIGHTS = { own: 1, removed: 0.6, other: 0.4 };

/** A question asked of its own article, of another, or of its own without the paragraph that answers it. */
export interface ConfidenceCase extends Case {
  readonly translated: boolean;
  readonly kind: keyof typeof WEIGHTS;
  readonly question: string;
  /** Nothing answers it anywhere in its article. */
  readonly impossible: boolean;
  /** Position of the question's article in the set. */
  readonly article: number;
}

/** Sentences of one article compared as answers, and examples of right and wrong answers. */
export async function inArticles(lab: Lab, { articles, questions, titled }: DataSet) {
  const sentences: ArticleChoice[] = [];
  const cases: ConfidenceCase[] = [];
  const add = (
    kind: keyof typeof WEIGHTS,
    { text, impossible, article }: SquadQuestion,
    examined: Examined,
    yes: boolean,
  ): void => {
    const vector = Float64Array.from(CONFIDENCE_FEATURES, (feature) => examined.features[feature]);
    cases.push({
      kind,
      question: text,
      impossible,
      article,
      translated: examined.translated,
      features: vector,
      yes,
      weight: WEIGHTS[kind],
    });
  };
  const own = [];
  for (const { paragraphs } of articles) own.push(await lab.lay(paragraphs, titled));
  for (const [position, { paragraphs }] of articles.entries()) {
    const here = own[position];
    const elsewhere = own[(position + 1 + Math.floor(articles.length / 2)) % articles.length];
    const without = new Map<number, Served>();
    for (const question of questions[position] ?? []) {
      if (here === undefined || elsewhere === undefined) continue;
      const found = await examine(lab, here, question, titled);
      if (found !== null) {
        if (!question.impossible) sentences.push({ ...found.choice, article: position });
        add('own', question, found, found.right && !question.impossible);
      }
      if (question.impossible) continue;
      const other = await examine(lab, elsewhere, question, null);
      if (other !== null && articles.length > 1) add('other', question, other, false);
      if (paragraphs.length < 2) continue;
      const rest =
        without.get(question.paragraph) ??
        (await lab.lay(
          paragraphs.filter((_, paragraph) => paragraph !== question.paragraph),
          titled && question.paragraph > 0,
        ));
      without.set(question.paragraph, rest);
      const text = rest.parts.index.article.text;
      // Another paragraph that says the same makes the question answerable after all.
      if (question.answers.some((answer) => answer.length > 3 && text.includes(answer))) continue;
      const removed = await examine(lab, rest, question, null);
      if (removed !== null) add('removed', question, removed, false);
    }
  }
  return { sentences, cases };
}
