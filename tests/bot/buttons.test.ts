import { afterEach, describe, expect, test } from 'vitest';

import {
  MINISTER,
  MINISTER_QUOTE,
  SUGGESTIONS,
  UNANSWERABLE,
  startBotOn,
  startWorld,
  type World,
  type WorldOptions,
} from '../helpers/bot-on-server.ts';

let world: World;

async function start(options?: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

afterEach(async () => {
  await world.stop();
});

function ask(question: string, isPrivate = false) {
  return world.amina.slash('ask', { question, private: isPrivate }, { in: world.channel }).reply;
}

describe('"show passage"', () => {
  test('shows the presser alone the paragraph between its neighbours, the quote in bold', async () => {
    const { amina } = await start();
    const answer = await ask(MINISTER);

    const shown = await amina.click(answer, 'اعرض الفقرة').reply;

    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(`> **${MINISTER_QUOTE}** وقال متحدث باسم الكرملين`);
    expect(shown.text).toContain('الفقرة 4');
    expect(shown.text).toContain('الفقرة 6');
  });

  test('works for people who did not ask', async () => {
    const { admin } = await start();
    const answer = await ask(MINISTER);

    expect((await admin.click(answer, 'اعرض الفقرة').reply).text).toContain(MINISTER_QUOTE);
  });

  test('works after a restart', async () => {
    const { amina, server, engine, running } = await start();
    const answer = await ask(MINISTER);
    await running.stop();

    const restarted = await startBotOn(server, engine, []);

    expect((await amina.click(answer, 'اعرض الفقرة').reply).text).toContain(MINISTER_QUOTE);
    await restarted.stop();
  });

  test('still works when the same article was indexed again', async () => {
    const { amina, engine } = await start();
    const answer = await ask(MINISTER);
    await engine.reindex();

    expect((await amina.click(answer, 'اعرض الفقرة').reply).text).toContain(MINISTER_QUOTE);
  });

  test('says that the article changed, and cites nothing of the new one', async () => {
    const { amina, engine } = await start();
    const answer = await ask(MINISTER);
    engine.nextText = `عنوان آخر\n${engine.current().article.text}`;
    await engine.reindex();

    for (const label of ['اعرض الفقرة', 'مقاطع أخرى']) {
      const said = await amina.click(answer, label).reply;
      expect(said.text).toContain('تغيّر المقال بعد هذه الإجابة');
      expect(said.ephemeral).toBe(true);
    }
  });
});

describe('"more passages"', () => {
  test('shows what came next, each with a button to its paragraph', async () => {
    const { amina } = await start();
    const answer = await ask(MINISTER);

    const more = await amina.click(answer, 'مقاطع أخرى').reply;

    expect(more.ephemeral).toBe(true);
    expect(more.buttons.length).toBeGreaterThan(1);
    expect(more.text).not.toContain(MINISTER_QUOTE);
    const label = String(more.buttons[0]?.label);
    expect(label).toMatch(/^اعرض الفقرة \d+$/u);
    expect((await amina.click(more, label).reply).text).toContain(label.replace('اعرض ', ''));
  });
});

describe('"share in the channel"', () => {
  test('posts the private answer for everyone, once', async () => {
    const { amina, channel, server } = await start();
    const answer = await ask(MINISTER, true);

    const shared = await amina.click(answer, 'انشر في القناة').followup();

    expect(shared.ephemeral).toBe(false);
    expect(shared.content).toContain(`«${MINISTER_QUOTE}» [1]`);
    expect(shared.content).toContain(MINISTER);
    await server.waitFor(() => !answer.buttons.some(({ label }) => label === 'انشر في القناة'));
    expect(answer.buttons.map(({ label }) => label)).toContain('اعرض الفقرة');
    expect(server.messages(channel)).toContain(shared);
    expect((await amina.click(shared, 'اعرض الفقرة').reply).text).toContain(MINISTER_QUOTE);
  });

  test('says so when the channel does not take it', async () => {
    const { amina, server } = await start();
    const answer = await ask(MINISTER, true);
    server.rest.failNext({ method: 'POST', path: '/webhooks/', status: 403, code: 50013 });

    const said = await amina.click(answer, 'انشر في القناة').followup();

    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain('لا أستطيع الكتابة في هذه القناة');
    expect(answer.buttons.map(({ label }) => label)).toContain('انشر في القناة');
  });

  test('is not offered in direct messages with the bot', async () => {
    const { amina } = await start();

    const answer = await amina.slash('ask', { question: MINISTER, private: true }, { dm: true }).reply;

    expect(answer.buttons.map(({ label }) => label)).not.toContain('انشر في القناة');
  });
});

describe('a suggested question', () => {
  test('is asked by pressing it', async () => {
    const { amina, engine } = await start();
    const refusal = await ask(UNANSWERABLE);

    const pressed = amina.click(refusal, SUGGESTIONS[0].text);

    expect(await pressed.acknowledged).toMatchObject({ how: 'defer', ephemeral: false });
    expect((await pressed.reply).content).toContain(SUGGESTIONS[0].text);
    expect(engine.asked.at(-1)).toBe(SUGGESTIONS[0].text);
  });

  test('stays private under a private refusal', async () => {
    const { amina } = await start();
    const refusal = await ask(UNANSWERABLE, true);

    expect((await amina.click(refusal, SUGGESTIONS[0].text).reply).ephemeral).toBe(true);
  });

  test('that the article no longer answers is said to be gone', async () => {
    const { amina, engine } = await start();
    const refusal = await ask(UNANSWERABLE);
    engine.suggestions = [];

    const said = await amina.click(refusal, SUGGESTIONS[0].text).reply;

    expect(said.text).toContain('لم يعد هذا السؤال');
  });

  test('is counted by the rate limit like any question', async () => {
    const { amina } = await start({
      bot: { rates: { userPerMinute: 1, userBurst: 1, guildPerMinute: 100 } },
    });
    const refusal = await ask(UNANSWERABLE);

    const pressed = amina.click(refusal, SUGGESTIONS[0].text);

    expect(await pressed.acknowledged).toMatchObject({ how: 'reply', ephemeral: true });
    expect((await pressed.reply).text).toContain('أسئلة كثيرة في وقت قصير');
  });
});

describe('a button of a version long gone', () => {
  test('is owned up to in both languages', async () => {
    const { amina } = await start();
    const answer = await ask(MINISTER);

    const pressed = amina.click(answer, 's0.passage.1.2.3', { force: true });

    const { text } = await pressed.reply;
    expect(text).toContain('This button is from an older version');
    expect(text).toContain('هذا الزر من إصدار أقدم');
  });
});
