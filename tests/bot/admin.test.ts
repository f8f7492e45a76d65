import { afterEach, describe, expect, test } from 'vitest';

import { UserError } from '../../src/errors.ts';
import { gate } from '../helpers/gate.ts';
import { MINISTER, startWorld, type World, type WorldOptions } from '../helpers/bot-on-server.ts';

const ADMIN_COMMANDS = ['reindex', 'status', 'diagnose'];

let world: World;

async function start(options?: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

afterEach(async () => {
  await world.stop();
});

describe('the admin commands', () => {
  test('are hidden from members without Manage Server, and refuse them in code too', async () => {
    const { amina, channel, server, engine } = await start();
    const generation = engine.current().generation;

    for (const name of ADMIN_COMMANDS) {
      const command = server.commands().find((registered) => registered.name === name);
      expect(command?.default_member_permissions).toBe('32');
      const forced = amina.slash(name, {}, { in: channel, force: true });
      const said = await forced.reply;
      expect(said.ephemeral).toBe(true);
      expect(said.text).toContain('Manage Server');
    }
    expect(engine.current().generation).toBe(generation);
  });

  test('refuse whoever forges them in a direct message', async () => {
    const { admin } = await start();

    const forced = admin.slash('reindex', {}, { dm: true, force: true });

    expect((await forced.reply).text).toContain('Manage Server');
  });
});

describe('/reindex', () => {
  test('shows its progress, then what changed', async () => {
    const { admin, channel, engine } = await start();
    const embedding = gate();
    engine.afterStep = ({ stage }) => (stage === 'embedding' ? embedding.pass() : Promise.resolve());

    const asked = admin.slash('reindex', {}, { in: channel });

    expect(await asked.acknowledged).toMatchObject({ how: 'defer', ephemeral: true });
    const progress = await asked.reply;
    await world.server.waitFor(() => progress.text.includes('embedding 1 of 2 passages'));
    embedding.open();
    await world.server.waitFor(() => progress.text.includes('Done in 0.2 s.'));
    expect(progress.text).toContain('1 changed (1), 0 new, 0 removed');
    expect(engine.current().generation).toBe('generation-2');
  });

  test('is refused politely while another one runs, which is left alone', async () => {
    const { admin, channel, engine, server } = await start();
    const embedding = gate();
    engine.afterStep = ({ stage }) => (stage === 'embedding' ? embedding.pass() : Promise.resolve());
    const first = admin.slash('reindex', {}, { in: channel });
    await embedding.reached;

    const second = await admin.slash('reindex', {}, { in: channel }).reply;

    await server.waitFor(() => second.text.includes('A reindex is running already'));
    embedding.open();
    const done = await first.reply;
    expect(await server.waitFor(() => done.text.includes('Done in'))).toBe(true);
  });

  test('that fails says why, changes nothing, and answers go on', async () => {
    const { admin, amina, channel, engine, server } = await start();
    engine.afterStep = () =>
      Promise.reject(new UserError('The article at a_b.txt cannot be read: it is empty.'));

    const said = await admin.slash('reindex', {}, { in: channel }).reply;

    await server.waitFor(() => said.text.includes('a\\_b.txt cannot be read'));
    expect(said.text).toContain('This call changed nothing');
    expect(engine.current().generation).toBe('generation-1');
    expect((await amina.slash('ask', { question: MINISTER }, { in: channel }).reply).content).toContain(
      '[1]',
    );
  });

  test('that breaks is owned up to, without telling the log what was in it', async () => {
    const { admin, channel, engine, log, server } = await start();
    engine.afterStep = () => Promise.reject(new Error('سر من المقال'));

    const said = await admin.slash('reindex', {}, { in: channel }).reply;

    await server.waitFor(() => said.text.includes('Something went wrong on my side'));
    expect(log.join('\n')).not.toContain('سر من المقال');
  });
});

describe('/status', () => {
  test('tells the model, the index, the counters and the latencies', async () => {
    const quality = [{ name: 'Right paragraph first', value: '96 of 100' }];
    const { admin, amina, channel } = await start({ bot: { quality } });
    await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;
    await amina.slash('ask', { question: 'ما عدد سكان حلب؟' }, { in: channel }).reply;

    const { text, ephemeral } = await admin.slash('status', {}, { in: channel }).reply;

    expect(ephemeral).toBe(true);
    expect(text).toContain('**Model:** fake');
    expect(text).toContain('generation-1');
    expect(text).toContain('1 answered, 1 not in the article, 0 turned away, 0 failed');
    expect(text).toMatch(/acknowledged [\d.]+ \/ [\d.]+ ms/u);
    expect(text).toContain('**Right paragraph first:** 96 of 100');
  });
});

describe('/diagnose', () => {
  test('finds nothing where nothing is missing', async () => {
    const { admin, channel } = await start();

    expect((await admin.slash('diagnose', {}, { in: channel }).reply).text).toBe(
      'Nothing is missing in this channel.',
    );
  });

  test('names each missing permission and what to click', async () => {
    const { admin, channel, guild } = await start();
    guild.setOverwrite(channel, 'bot', { deny: ['SendMessages', 'ReadMessageHistory'] });

    const { text } = await admin.slash('diagnose', {}, { in: channel }).reply;

    expect(text).toContain('**Send Messages** is missing');
    expect(text).toContain('**Read Message History** is missing');
    expect(text).not.toContain('View Channel');
    expect(text).toContain('Edit Channel → Permissions');
  });

  test('names the permission that only threads need, in a thread', async () => {
    const { admin, channel, guild } = await start();
    const thread = guild.addThread(channel, { name: 'news' });
    guild.setOverwrite(channel, 'bot', { deny: ['SendMessagesInThreads'] });

    expect((await admin.slash('diagnose', {}, { in: channel }).reply).text).toContain('Nothing is missing');
    expect((await admin.slash('diagnose', {}, { in: thread }).reply).text).toContain(
      'Send Messages in Threads',
    );
  });

  test('says what to click when the server added the commands without the bot', async () => {
    const { server, admin } = await start();
    const elsewhere = server.addGuild({ installed: false });
    const hall = elsewhere.addChannel({ name: 'hall' });
    elsewhere.addMember(admin);

    const asked = admin.slash('diagnose', {}, { in: hall, permissions: ['ManageGuild'], force: true });

    const { text } = await asked.reply;
    expect(text).toContain('I am not a member of this server');
    expect(text).toContain(`client_id=${server.applicationId}`);
  });

  test('names the intent that is off when messages of an answer channel arrive empty', async () => {
    const privilegedIntents = ['MessageContent'] as const;
    const { admin, amina, channel, running, server } = await start({
      server: { privilegedIntents },
      answers: 'general',
    });
    expect((await admin.slash('diagnose', {}, { in: channel }).reply).text).toContain('Nothing is missing');

    amina.sendMessage(channel, '');
    await server.waitFor(() => running.bot.withheld.size > 0);

    const { text } = await admin.slash('diagnose', {}, { in: channel }).reply;
    expect(text).toContain('**Message Content Intent**');
  });

  test('names a channel in ANSWER_CHANNELS that does not exist', async () => {
    const { admin, channel } = await start({
      server: { privilegedIntents: ['MessageContent'] },
      bot: { answerChannels: ['123456789012345678'] },
    });

    expect((await admin.slash('diagnose', {}, { in: channel }).reply).text).toContain(
      'ANSWER_CHANNELS holds 123456789012345678',
    );
  });

  test('names a command that Discord refused', async () => {
    const { admin, channel } = await start({ prepare: (server) => server.refuseCommand('اسأل') });

    expect((await admin.slash('diagnose', {}, { in: channel }).reply).text).toContain(
      'Discord refused the command "اسأل"',
    );
  });
});

describe('the commands for everyone', () => {
  test('/article tells title, length and the age of the index, and offers questions', async () => {
    const { amina, channel } = await start();

    const { text, buttons } = await amina.slash('article', {}, { in: channel }).reply;

    expect(text).toContain('«قاسم سليماني يزور روسيا لبحث القضية السورية والصواريخ»');
    expect(text).toContain('fake.txt');
    expect(text).toContain('<t:1767225600:R>');
    expect(buttons).toHaveLength(3);
  });

  test('/help and /privacy speak both languages, and /help leaves out what is for admins', async () => {
    const { amina, channel } = await start();

    const help = await amina.slash('help', {}, { in: channel }).reply;
    const privacy = await amina.slash('privacy', {}, { in: channel }).reply;

    expect(help.text).toContain('/ask');
    expect(help.text).toContain('/اسأل');
    expect(help.text).not.toContain('/reindex');
    expect(help.text).toContain('اذكر اسمي');
    expect(privacy.text).toContain('My log holds ids and timings, never text.');
    expect(privacy.text).toContain('لا أحفظ الأسئلة');
  });
});
