import { stripBidiControls } from '../../text/normalize.ts';
import { unescapeMarkdown } from './escape.ts';
import { wordsFor } from './words.ts';

/**
 * The question that one of this bot's own replies shows: the reading of a follow-up, else the question asked.
 * Reading it back from there is what makes storing questions needless.
 */
export function questionShownIn(content: string): string | undefined {
  const lines = content.split('\n', 3).map((line) => stripBidiControls(line));
  const labels = (['ar', 'en'] as const).map(wordsFor);
  return (
    shownAfter(
      lines,
      labels.map(({ readAs }) => readAs),
    ) ??
    shownAfter(
      lines,
      labels.map(({ asked }) => `-# ${asked}`),
    )
  );
}

function shownAfter(lines: readonly string[], labels: readonly string[]): string | undefined {
  for (const line of lines) {
    const label = labels.find((start) => line.startsWith(start));
    if (label === undefined) continue;
    const question = unescapeMarkdown(line.slice(label.length)).trim();
    return question === '' ? undefined : question;
  }
  return undefined;
}
