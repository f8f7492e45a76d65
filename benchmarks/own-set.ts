import { fileURLToPath } from 'node:url';
import { readSets, type DataSet } from './cases.ts';

const OWN = ['default-article.json', 'default-article.unanswerable.json'].map((name) =>
  fileURLToPath(new URL(`questions/${name}`, import.meta.url)),
);

/** The repository's own files hold questions on one article: they count as one set. */
export async function ownSet(): Promise<DataSet[]> {
  const [answerable, unanswerable] = await readSets(OWN, []);
  if (answerable === undefined || unanswerable === undefined) return [];
  const questions = [...(answerable.questions[0] ?? []), ...(unanswerable.questions[0] ?? [])];
  return [{ ...answerable, name: 'default article', titled: true, questions: [questions] }];
}
