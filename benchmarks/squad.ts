import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../src/errors.ts';

/** SQuAD's format: articles of paragraphs, each with questions whose answers lie in it. */
const squadFile = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.union([z.string(), z.number()]).transform(String),
              question: z.string(),
              is_impossible: z.boolean().optional(),
              alsoParagraphs: z.array(z.number()).optional(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number().optional() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A question beside the paragraph that answers it. */
export interface SquadQuestion {
  readonly id: string;
  readonly text: string;
  /** Position of its article in the file. */
  readonly article: number;
  /** Position of its paragraph in that article. */
  readonly paragraph: number;
  /** Positions of other paragraphs that are as good a citation. */
  readonly alsoParagraphs: readonly number[];
  /** The article does not answer it. */
  readonly impossible: boolean;
  /** Accepted answers, as they stand in the paragraph. */
  readonly answers: readonly string[];
}

export interface SquadArticle {
  readonly title: string;
  /** One line each. */
  readonly paragraphs: readonly string[];
  readonly questions: readonly SquadQuestion[];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * @param path a file in SQuAD's format.
 * @throws UserError when it cannot be read or has another format.
 */
export async function readSquad(path: string): Promise<SquadArticle[]> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UserError(`Expected a SQuAD file at ${path}, but it cannot be read as JSON. Check the path.`, {
      cause,
    });
  }
  const parsed = squadFile.safeParse(content);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new UserError(
      `Expected ${path} to be in SQuAD's format, but "${where}" is not. See benchmarks/README.md.`,
    );
  }
  return parsed.data.data.map((article, position) => ({
    title: article.title ?? `article ${position + 1}`,
    paragraphs: article.paragraphs.map(({ context }) => oneLine(context)),
    questions: article.paragraphs.flatMap(({ qas }, paragraph) =>
      qas.map((qa) => ({
        id: qa.id,
        text: qa.question,
        article: position,
        paragraph,
        alsoParagraphs: qa.alsoParagraphs ?? [],
        impossible: qa.is_impossible ?? false,
        answers: [...new Set(qa.answers.map(({ text }) => oneLine(text)))],
      })),
    ),
  }));
}
