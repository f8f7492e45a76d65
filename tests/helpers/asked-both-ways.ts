import { expect } from 'vitest';

import { MINISTER, MINISTER_QUOTE, type World } from './bot-on-server.ts';

/** What the bot answers to /ask, deferred and then filled, and to a mention, by a reply. */
export async function askedBothWays({ amina, channel, server }: World): Promise<readonly string[]> {
  const asked = amina.slash('ask', { question: MINISTER }, { in: channel });
  expect(await asked.acknowledged).toMatchObject({ how: 'defer' });
  const { text } = await asked.reply;
  const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
  return [text, (await server.nextMessage(channel, { replyTo: question })).text];
}

const ANSWER: unknown = expect.stringContaining(`«${MINISTER_QUOTE}» [1]`);
export const BOTH_ANSWERS = [ANSWER, ANSWER];
