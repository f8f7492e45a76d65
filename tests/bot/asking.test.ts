import { afterEach, describe, expect, test } from 'vitest';

import { startWorld, type World, type WorldOptions } from '../helpers/bot-on-server.ts';

const QUESTION = 'من وزير الدفاع الروسي الذي اجتمع معه سليماني؟';
const QUOTE = 'وذكر مصدر أن سليماني اجتمع مع الرئيس الروسي فلاديمير بوتين ووزير الدفاع سيرجي شويجو.';
const UNANSWERABLE = 'ما عدد سكان حلب؟';

let world: World;

async function start(options?: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

afterEach(async () => {
  expect(world.server.pinging).toEqual([]);
  expect(world.server.unsupported).toEqual([]);
  await world.stop();
});

describe('/ask', () => {
  test('is deferred publicly and then filled with the quote, its citation and its paragraph', async () => {
    const { amina, channel } = await start();

    const asked = amina.slash('ask', { question: QUESTION }, { in: channel });

    expect(await asked.acknowledged).toMatchObject({ how: 'defer', ephemeral: false });
    const reply = await asked.reply;
    expect(reply.content).toContain(`«${QUOTE}» [1]`);
    expect(reply.content).toContain('[1] الفقرة 5');
    expect(reply.content).toContain(`السؤال: ${QUESTION}`);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['اعرض الفقرة', 'مقاطع أخرى']);
  });
});

describe('a mention', () => {
  test('is answered by a reply', async () => {
    const { amina, channel, server } = await start();

    const question = amina.sendMessage(channel, `${server.bot.mention} ${QUESTION}`);
    const answer = await server.nextMessage(channel, { replyTo: question });

    expect(answer.content).toContain(`«${QUOTE}» [1]`);
  });

  test('of something that the article does not say is refused with what is nearest, and with questions', async () => {
    const { amina, channel, server } = await start();

    const question = amina.sendMessage(channel, `${server.bot.mention} ${UNANSWERABLE}`);
    const answer = await server.nextMessage(channel, { replyTo: question });

    expect(answer.content).toMatch(/^لا يذكر المقال ذلك\./u);
    console.log(answer.content, answer.buttons);
  });
});
