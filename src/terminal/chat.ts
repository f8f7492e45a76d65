import type { Readable, Writable } from 'node:stream';
import type { Engine } from '../engine/engine.ts';
import { readLines } from './lines.ts';
import { renderAnswer } from './render-answer.ts';

const PROMPT = '\n> ';

/** Answers line after line until the input ends. */
export async function chat(engine: Engine, input: Readable, output: Writable): Promise<void> {
  output.write(PROMPT);
  for await (const line of readLines(input)) {
    const question = line.trim();
    if (question !== '') {
      const answer = await engine.answerQuestion(question);
      output.write(renderAnswer(answer, engine.current().article, []));
    }
    output.write(PROMPT);
  }
  output.write('\n');
}
