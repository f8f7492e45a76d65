import { z } from 'zod';

import { choices } from '../bot/suggest.ts';
import type { Engine } from '../engine/engine.ts';
import type { Channel } from './channel.ts';
import type { WireArticle } from './wire.ts';

const QUESTION = z.string().max(4_000);
const CONTENT = z.string().max(4_000);

const ASK = z.object({
  question: QUESTION,
  by: z.enum(['message', 'command']),
  isPrivate: z.boolean(),
  repliesTo: z.object({ content: CONTENT, question: QUESTION }).nullable(),
});
const PRESS = z.object({ customId: z.string().max(100), content: CONTENT, isPrivate: z.boolean() });
const COMMAND = z.object({ name: z.enum(['article', 'help']) });
const TYPED = z.object({ question: QUESTION });

/** @returns what is sent back as JSON; throws a ZodError when the body is of another shape. */
export type PostHandler = (body: unknown) => Promise<unknown>;

/** What the page asks its server, by path. */
export function postHandlers(channel: Channel, engine: Engine): Readonly<Record<string, PostHandler>> {
  return {
    '/api/ask': async (body) => channel.ask(ASK.parse(body)),
    '/api/command': async (body) => channel.command(COMMAND.parse(body).name),
    '/api/press': async (body) => channel.press(PRESS.parse(body)),
    '/api/find': async (body) => channel.find(TYPED.parse(body).question),
    '/api/choices': async (body) => choices(await engine.suggestedQuestions(), TYPED.parse(body).question),
  };
}

/** The article as the page shows it, and the map of its passages. */
export function wireArticle(engine: Engine): WireArticle {
  const { article, passages, generation, model, threshold } = engine.current();
  const all = article.title === null ? article.paragraphs : [article.title, ...article.paragraphs];
  const map = engine.passageMap();
  return {
    generation,
    text: article.text,
    language: article.language,
    paragraphs: all.map(({ number, start, end }) => ({ number, start, end })),
    model,
    threshold,
    map:
      map.generation === generation
        ? map.points.map(({ x, y }, id) => [x, y, passages[id]?.paragraph ?? 0] as const)
        : [],
  };
}
