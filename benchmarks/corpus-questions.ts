import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { UserError } from '../src/errors.ts';

/** A question, and where in its paragraph the answer stands: start and length in UTF-16 units. No answer: it has none. */
const pointed = z.union([z.tuple([z.string()]), z.tuple([z.string(), z.int().min(0), z.int().min(1)])]);

/** Of Wikipedia: a paragraph is a line of its article's text. */
export const encyclopediaFile = z.strictObject({
  texts: z.string(),
  articles: z.array(
    z.strictObject({
      id: z.int(),
      paragraphs: z.array(z.strictObject({ line: z.int().min(0), questions: z.array(pointed) })),
    }),
  ),
});

/** Of parallel news: a paragraph is a range of rows, counted from 1. */
export const newsFile = z.strictObject({
  texts: z.string(),
  articles: z.array(
    z.strictObject({
      paragraphs: z.array(
        z.strictObject({
          rows: z.tuple([z.int().min(1), z.int().min(1)]),
          questions: z.array(z.strictObject({ ar: pointed, en: pointed })),
        }),
      ),
    }),
  ),
});

type Pointed = z.infer<typeof pointed>;
interface Paragraph {
  readonly context: string;
  readonly questions: readonly Pointed[];
}

/** One file in SQuAD's format. */
export interface SquadFile {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly id: string;
        readonly question: string;
        readonly is_impossible: boolean;
        readonly answers: readonly { readonly text: string; readonly answer_start: number }[];
      }[];
    }[];
  }[];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Headlines have no full stop; in a paragraph of several rows each is a sentence. */
function sentence(row: string): string {
  const text = oneLine(row);
  return /[.?!؟"”:]$/u.test(text) ? text : `${text}.`;
}

/** @param articles paragraphs with their questions; ids are counted through, so that two languages share them. */
function squad(articles: readonly (readonly Paragraph[])[]): SquadFile {
  let count = 0;
  return {
    data: articles.map((paragraphs) => ({
      paragraphs: paragraphs.map(({ context, questions }) => ({
        context,
        qas: questions.map(([question, start, length]) => {
          count += 1;
          const found = start === undefined || length === undefined ? null : { start, length };
          if (found !== null && found.start + found.length > context.length) {
            throw new UserError(
              `Expected the answer to "${question}" within its paragraph, but it ends after it. Is this the corpus that the questions were written on?`,
            );
          }
          return {
            id: String(count),
            question,
            is_impossible: found === null,
            answers:
              found === null
                ? []
                : [
                    {
                      text: context.slice(found.start, found.start + found.length),
                      answer_start: found.start,
                    },
                  ],
          };
        }),
      })),
    })),
  };
}

/** Lines end with a line feed alone: within them the corpus has other line breaks. */
async function lines(path: string): Promise<string[]> {
  try {
    return gunzipSync(await readFile(path))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch (cause) {
    throw new UserError(
      `Expected the corpus file ${path}, but it cannot be read. See benchmarks/README.md.`,
      {
        cause,
      },
    );
  }
}

const wikiLine = z.object({ id: z.int(), text: z.string() });

function missing(what: string, path: string): UserError {
  return new UserError(`Expected ${what} in ${path}, but it is not there. Is this the right corpus?`);
}

/**
 * Puts our questions and the texts that they were written on together.
 *
 * @param corpus folder of the corpus files.
 * @returns by name, files in SQuAD's format; `news.ar` and `news.en` hold the same questions in two languages.
 * @throws UserError when a text is missing.
 */
export async function joinQuestions(
  corpus: string,
  folder: URL,
): Promise<Record<'encyclopedia.ar' | 'news.ar' | 'news.en', SquadFile>> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(name, folder), 'utf8'));
  const encyclopedia = encyclopediaFile.parse(await read('encyclopedia.json'));
  const news = newsFile.parse(await read('news.json'));

  const wikiPath = `${corpus}/${encyclopedia.texts}`;
  const wanted = new Set(encyclopedia.articles.map(({ id }) => id));
  const texts = new Map<number, readonly string[]>();
  for (const line of await lines(wikiPath)) {
    const { id, text } = wikiLine.parse(JSON.parse(line));
    if (wanted.has(id)) texts.set(id, text.split('\n'));
  }
  const newsPath = `${corpus}/${news.texts}`;
  const rows = (await lines(newsPath)).map((line) => line.split('\t'));

  const column = (position: 0 | 1, language: 'ar' | 'en'): SquadFile =>
    squad(
      news.articles.map(({ paragraphs }) =>
        paragraphs.map(({ rows: [first, last], questions }) => {
          const chosen = rows.slice(first - 1, last).map((row) => row[position]);
          if (chosen.length !== last - first + 1 || chosen.includes(undefined))
            throw missing(`rows ${first} to ${last}`, newsPath);
          return {
            context: chosen.map((row) => sentence(row ?? '')).join(' '),
            questions: questions.map((question) => question[language]),
          };
        }),
      ),
    );
  return {
    'encyclopedia.ar': squad(
      encyclopedia.articles.map(({ id, paragraphs }) =>
        paragraphs.map(({ line, questions }) => {
          const context = texts.get(id)?.[line];
          if (context === undefined) throw missing(`line ${line} of article ${id}`, wikiPath);
          return { context: oneLine(context), questions };
        }),
      ),
    ),
    'news.ar': column(1, 'ar'),
    'news.en': column(0, 'en'),
  };
}
