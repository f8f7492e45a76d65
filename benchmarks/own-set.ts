import { fileURLToPath } from 'node:url';
import { readSets, type DataSet } from './cases.ts';

/** Our questions on the default article: those that keep to its words, those that avoid them, and those of other writers. */
export const OWN_SET_NAMES = [
  'default article, ordinary questions',
  'default article, paraphrased questions',
  'default article, further questions',
] as const;

const ORDINARY = ['default-article.ordinary.json'];
const FURTHER = ['default-article.further.json'];
const PARAPHRASED = ['default-article.json', 'default-article.unanswerable.json'];

/** Files on the same article count as one set. */
async function oneSet(name: string, files: readonly string[]): Promise<DataSet> {
  const paths = files.map((file) => fileURLToPath(new URL(`questions/${file}`, import.meta.url)));
  const sets = await readSets(paths, []);
  const [first] = sets;
  if (first === undefined) throw new Error(`There are no questions for ${name}.`);
  return { ...first, name, titled: true, questions: [sets.flatMap(({ questions }) => questions.flat())] };
}

/** The repository's own question sets. */
export async function ownSets(): Promise<DataSet[]> {
  const [ordinary, paraphrased, further] = OWN_SET_NAMES;
  return [
    await oneSet(ordinary, ORDINARY),
    await oneSet(paraphrased, PARAPHRASED),
    await oneSet(further, FURTHER),
  ];
}
