import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { startWorld } from '../helpers/bot-on-server.ts';
import { hostileMarkup } from '../helpers/hostile-markup.ts';

const COUNT = 80;
const KEYWORDS = 'الوزير شويجو اجتمع';

describe('a hostile article and hostile questions', () => {
  test('ping nobody, break no limit and crash nothing', async () => {
    const noise = fc.sample(hostileMarkup, { numRuns: COUNT, seed: 20 });
    const article = ['@everyone عنوان', ...noise.map((text) => `${KEYWORDS} ${text}`)].join('\n');
    const world = await startWorld({ article });
    const { amina, channel, server, engine, log } = world;
    engine.suggestions = noise.map((text) => ({ text, language: 'ar' }));

    for (const text of noise) {
      const question = `${KEYWORDS} ${text}`;
      const asked = amina.slash('ask', { question, private: true }, { in: channel, force: true });
      const answer = await asked.reply;
      for (const { custom_id: id } of answer.buttons) await amina.click(answer, String(id)).acknowledged;
      amina.sendMessage(channel, `${server.bot.mention} ${question}`.slice(0, 2000));
    }
    await amina.slash('article', {}, { in: channel }).reply;
    await amina.autocomplete('ask', 'question', '', { in: channel }).choices;

    expect(server.refusals).toEqual([]);
    expect(log.filter((line) => / (?:warn|error) /u.test(line))).toEqual([]);
    await world.stop();
  });
});
