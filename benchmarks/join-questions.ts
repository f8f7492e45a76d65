import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UserError } from '../src/errors.ts';
import { joinQuestions } from './corpus-questions.ts';

/**
 * Writes our questions on encyclopedia articles and news stories as files in SQuAD's format, for `npm run fit`:
 *
 *   npx tsx benchmarks/join-questions.ts --corpus CORPUS_DIR --out DIR
 *
 * The texts are not in the repository: `CORPUS_DIR` holds `arwiki.jsonl.gz` and `ntrex.en-ar.tsv.gz`, as for training.
 */
const { values } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' } } });
try {
  if (values.corpus === undefined || values.out === undefined) {
    throw new UserError('Expected --corpus CORPUS_DIR and --out DIR.');
  }
  const joined = await joinQuestions(values.corpus, new URL('questions/corpus/', import.meta.url));
  await mkdir(values.out, { recursive: true });
  for (const [name, file] of Object.entries(joined)) {
    await writeFile(`${values.out}/${name}.json`, `${JSON.stringify(file)}\n`);
    const asked = file.data.flatMap(({ paragraphs }) => paragraphs.flatMap(({ qas }) => qas));
    const unanswerable = asked.filter((question) => question.is_impossible).length;
    console.log(
      `${name}: ${file.data.length} articles, ${asked.length} questions, ${unanswerable} of them unanswerable`,
    );
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
