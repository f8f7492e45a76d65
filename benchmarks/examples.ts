import { inArticles, passageChoices, readSets, type ArticleChoice, type ConfidenceCase } from './cases.ts';
import type { Lab } from './lab.ts';
import { ownSets } from './own-set.ts';

/** Questions on the default article count more: they are fewer, and what people ask; ordinary ones count most. */
const OWN_WEIGHTS: readonly number[] = [25, 6, 8];

/** What the weights are fitted on, from one set of questions. */
export interface Examples {
  readonly set: string;
  /** One of our own sets on the default article, which has no other articles to compare with. */
  readonly isOwn: boolean;
  readonly passages: readonly ArticleChoice[];
  readonly sentences: readonly ArticleChoice[];
  readonly cases: readonly ConfidenceCase[];
}

/** @returns a name without the weight behind it, and that weight, 1 when there is none. */
function weighed(given: string): { readonly name: string; readonly weight: number } {
  const [, name = given, weight = '1'] = /^(.*)@([0-9.]+)$/u.exec(given) ?? [];
  return { name, weight: Number(weight) };
}

/**
 * @param files as `readSets` takes them, each with `@4` behind it if its questions count for four.
 * @param crossed likewise.
 * @returns examples of our own sets, then of these.
 */
export async function gatherExamples(
  lab: Lab,
  files: readonly string[],
  crossed: readonly string[],
): Promise<Examples[]> {
  const examples: Examples[] = [];
  for (const [position, set] of (await ownSets()).entries()) {
    const weight = OWN_WEIGHTS[position] ?? 1;
    const { cases } = await inArticles(lab, set);
    examples.push({ set: set.name, isOwn: true, passages: [], sentences: [], cases: heavier(cases, weight) });
  }
  const [given, across] = [files.map(weighed), crossed.map(weighed)];
  const weights = [...given, ...across].map(({ weight }) => weight);
  for (const [position, set] of (await readSets(given.map(nameOf), across.map(nameOf))).entries()) {
    const weight = weights[position] ?? 1;
    const { sentences, cases } = await inArticles(lab, set);
    examples.push({
      set: set.name,
      isOwn: false,
      passages: heavier(await passageChoices(lab, set), weight),
      sentences,
      cases: heavier(cases, weight),
    });
  }
  return examples;
}

const nameOf = ({ name }: { readonly name: string }): string => name;

function heavier<Example extends { readonly weight?: number }>(
  examples: readonly Example[],
  weight: number,
): Example[] {
  return examples.map((example) => ({ ...example, weight: (example.weight ?? 1) * weight }));
}
