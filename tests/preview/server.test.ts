import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createLog } from '../../src/bot/log.ts';
import { wordsFor } from '../../src/bot/reply/words.ts';
import { UserError } from '../../src/errors.ts';
import { startPreview } from '../../src/preview/start-preview.ts';
import type { Turn, WireArticle } from '../../src/preview/wire.ts';
import { ARTICLE, MINISTER, MINISTER_QUOTE, SUGGESTIONS, UNANSWERABLE } from '../helpers/bot-on-server.ts';
import { FakeEngine } from '../helpers/fake-engine.ts';
import { gate } from '../helpers/gate.ts';
import { COMMANDS, startSite, type PreviewSite } from '../helpers/preview-site.ts';

const words = wordsFor('ar');

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let engine: FakeEngine;
let site: PreviewSite;

beforeAll(async () => {
  engine = new FakeEngine(ARTICLE);
  engine.suggestions = SUGGESTIONS;
  site = await startSite(engine);
});

afterAll(() => site.stop());

/** Not `fetch`: that one sets Host itself. */
function send(path: string, options: RequestOptions = {}, body?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(`${site.preview.address}${path}`, options, (response) => {
      text(response).then(
        (received) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function post(path: string, body: string): Promise<Answered> {
  return send(path, { method: 'POST', headers: { 'content-type': 'application/json' } }, body);
}

async function turn(path: string, body: unknown): Promise<Turn> {
  const { status, body: received } = await post(path, JSON.stringify(body));
  expect(status).toBe(200);
  const parsed: Turn = JSON.parse(received);
  return parsed;
}

function asking(question: string) {
  return { question, by: 'message', isPrivate: false, repliesTo: null };
}

describe('what the server gives', () => {
  test('the page, under a policy that lets it run nothing but its own scripts', async () => {
    const { status, headers, body } = await send('/');
    const policy = String(headers['content-security-policy']);

    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(body).toContain('<script type="importmap">');
    expect(body).not.toMatch(/https?:\/\/(?!discord\.com)/u);
  });

  test('every script that the import map names', async () => {
    const { body } = await send('/');
    const map = /<script type="importmap">([^<]*)<\/script>/u.exec(body)?.[1] ?? '';
    const { imports }: { imports: Record<string, string> } = JSON.parse(map);
    const used = Object.entries(imports).filter(
      ([name]) =>
        /^(?:lit|lit-html|@lit\/context|@lit\/reactive-element)$/u.test(name) || name.includes('style-map'),
    );

    expect(used.length).toBeGreaterThan(4);
    for (const [, address] of used) {
      const { status, headers } = await send(address);
      expect([address, status, headers['content-type']]).toEqual([
        address,
        200,
        'text/javascript; charset=utf-8',
      ]);
    }
  });

  test.each([
    '/page/../start-preview.ts',
    '/page/%2e%2e/start-preview.ts',
    '/page/tsconfig.json',
    '/vendor/lit/package.json',
    '/vendor/lit/../../../package.json',
    '/vendor/lit/..%2f..%2f..%2fpackage.js',
    '/vendor/zod/index.js',
    '/vendor/',
    '/.env',
    '/api/ask',
    '//evil.example/',
  ])('nothing at %s', async (path) => {
    expect((await send(path)).status).toBe(404);
  });

  test('the article with the place of every passage on the map', async () => {
    const article: WireArticle = JSON.parse((await send('/api/article')).body);
    const { article: served, passages, generation } = engine.current();

    expect(article.text).toBe(served.text);
    expect(article.generation).toBe(generation);
    expect(article.paragraphs).toHaveLength(served.paragraphs.length + (served.title === null ? 0 : 1));
    expect(article.map).toHaveLength(passages.length);
  });
});

describe('what the server refuses', () => {
  const json = { 'content-type': 'application/json' };

  test('a name that was pointed at this machine, whatever is asked for', async () => {
    for (const path of ['/', '/api/article', '/page/main.js']) {
      const { status, headers, body } = await send(path, { headers: { host: 'evil.example:3000' } });
      expect(status).toBe(421);
      expect(headers['content-security-policy']).toBeDefined();
      expect(body).not.toContain('سليماني');
    }
  });

  test('a page of another origin', async () => {
    const headers = { ...json, origin: 'http://evil.example' };
    expect((await send('/api/ask', { method: 'POST', headers }, '{}')).status).toBe(403);
  });

  test('a form', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await send('/api/ask', { method: 'POST', headers }, '{}')).status).toBe(415);
  });

  test('other methods, and says which it takes', async () => {
    const { status, headers } = await send('/api/ask', { method: 'DELETE' });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  });

  test.each(['', '{', '"', '\u0000', '{"question":"x"'])('what is not JSON: %j', async (body) => {
    expect((await post('/api/ask', body)).status).toBe(400);
  });

  test('JSON that is not UTF-8', async () => {
    const { status } = await send('/api/ask', { method: 'POST', headers: json }, '"\ud800"');
    expect(status).toBe(400);
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['a number for a question', { ...asking('x'), question: 1 }],
    ['an unknown way of asking', { ...asking('x'), by: 'telepathy' }],
    ['a question longer than any message', asking('x'.repeat(5_000))],
  ])('JSON of another shape, and says what is wrong: %s', async (_, body) => {
    const { status, body: why } = await post('/api/ask', JSON.stringify(body));
    expect(status).toBe(400);
    expect(why).toContain('not of its shape');
  });

  test('a body without end', async () => {
    const { status, body } = await post('/api/ask', JSON.stringify('x'.repeat(200_000)));
    expect(status).toBe(413);
    expect(body).toContain('bytes');
  });

  test('a question to an address that is not there', async () => {
    for (const path of ['/api/nothing', '/api/toString', '/']) {
      expect((await post(path, '{}')).status).toBe(404);
    }
  });
});

describe('what the bot says', () => {
  test('to a message: the quote, where it stands, and how it was found', async () => {
    const { reply, isPrivate, found } = await turn('/api/ask', asking(MINISTER));

    expect(isPrivate).toBe(false);
    expect(reply.content).toContain(`«${MINISTER_QUOTE}» [1]`);
    expect(reply.content).not.toContain(words.asked);
    expect(found).toMatchObject({ isAnswered: true, threshold: 0.5, question: MINISTER });
    const [cited] = found?.citations ?? [];
    const [span] = cited?.spans ?? [];
    expect(engine.current().article.text.slice(span?.start, span?.end)).toBe(MINISTER_QUOTE);
    expect(found?.passages[0]).toMatchObject({ paragraph: cited?.paragraph, id: cited?.passage });
  });

  test('to a private command: the question again, and a button to share the answer', async () => {
    const body = { ...asking(MINISTER), by: 'command', isPrivate: true };
    const { reply, isPrivate } = await turn('/api/ask', body);
    const share = reply.rows.flat().find((button) => button.isPrimary);

    expect(isPrivate).toBe(true);
    expect(reply.content).toContain(words.asked);
    const customId = share?.customId ?? '';
    const shared = await turn('/api/press', { customId, content: reply.content, isPrivate: true });
    expect(shared).toMatchObject({ isShared: true, isPrivate: false });
    expect(shared.reply.content).toContain(MINISTER_QUOTE);
    expect(shared.reply.content).toContain(words.asked);
  });

  test('to a reply to its answer: what it read the follow-up as', async () => {
    const first = await turn('/api/ask', asking(MINISTER));
    const repliesTo = { content: first.reply.content, question: MINISTER };
    const { reply } = await turn('/api/ask', { ...asking('ومتى كان ذلك؟'), repliesTo });

    expect(reply.content).toContain(`${words.readAs} متى كان ذلك`);
  });

  test('to a press of the passage button: the paragraph, and its place in the article', async () => {
    const { reply } = await turn('/api/ask', asking(MINISTER));
    const [button] = reply.rows.flat();
    const shown = await turn('/api/press', {
      customId: button?.customId ?? '',
      content: reply.content,
      isPrivate: false,
    });
    const [mark] = shown.marks;

    expect(shown.isPrivate).toBe(true);
    expect(shown.reply.content).toContain(`**${MINISTER_QUOTE}**`);
    expect(engine.current().article.text.slice(mark?.start, mark?.end)).toBe(MINISTER_QUOTE);
  });

  test('to a question that the article does not answer: so, with questions that it does', async () => {
    const { reply, found } = await turn('/api/ask', asking(UNANSWERABLE));
    const suggested = reply.rows.flat().find(({ label }) => label === SUGGESTIONS[0].text);
    const pressed = await turn('/api/press', {
      customId: suggested?.customId ?? '',
      content: reply.content,
      isPrivate: false,
    });

    expect(found?.isAnswered).toBe(false);
    expect(pressed.found?.question).toBe(SUGGESTIONS[0].text);
    expect(pressed.reply.content).toContain(SUGGESTIONS[0].text);
  });

  test('to commands: the article and the help that Discord shows', async () => {
    const article = await turn('/api/command', { name: 'article' });
    const help = await turn('/api/command', { name: 'help' });

    expect(article.reply.content).toContain('قاسم سليماني يزور روسيا');
    expect(help.reply.content).toContain('`/article`');
    expect([article.isPrivate, help.isPrivate]).toEqual([true, true]);
  });

  test('to a forged or outdated button: that it is of another time', async () => {
    const { reply } = await turn('/api/press', { customId: 'x', content: '', isPrivate: false });
    expect(reply.content).toContain('older version');
  });

  test('while a question is typed: choices, and what would be found', async () => {
    const choices = await post('/api/choices', JSON.stringify({ question: 'متى' }));
    const found = await post('/api/find', JSON.stringify({ question: MINISTER }));

    expect(JSON.parse(choices.body)).toEqual([{ name: SUGGESTIONS[1].text, value: SUGGESTIONS[1].text }]);
    expect(JSON.parse(found.body)).toMatchObject({ isAnswered: true });
  });

  test('when it fails: that it failed; the log has the fault and nobody’s words', async () => {
    engine.beforeAnswering = () => Promise.reject(new Error('broken'));
    try {
      const { reply, isPrivate } = await turn('/api/ask', asking(MINISTER));
      expect(reply.content).toContain('Something went wrong');
      expect(isPrivate).toBe(true);
      expect(site.log.join('\n')).toContain('question failed on=preview');
      expect(site.log.join('\n')).not.toContain(MINISTER);
    } finally {
      engine.beforeAnswering = () => Promise.resolve();
    }
  });

  test('when the operator must mend something: what', async () => {
    engine.beforeAnswering = () => Promise.reject(new UserError('The disk is full; make room.'));
    try {
      expect((await turn('/api/ask', asking(MINISTER))).reply.content).toBe('The disk is full; make room.');
    } finally {
      engine.beforeAnswering = () => Promise.resolve();
    }
  });

  test('nothing to a question whose asker has hung up, and it is not even looked for', async () => {
    const door = gate();
    engine.beforeAnswering = () => door.pass();
    const first = post('/api/ask', JSON.stringify(asking(MINISTER)));
    await door.reached;
    const overtaken = request(`${site.preview.address}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    const hungUp = new Promise((resolve) => overtaken.on('close', resolve));
    overtaken.on('error', () => undefined);
    await new Promise<void>((resolve) => overtaken.end(JSON.stringify(asking('overtaken')), resolve));
    // By its answer the server has read what was sent before.
    await send('/api/article');
    overtaken.destroy();
    await hungUp;
    // And by this one, that the asker has gone.
    await send('/api/article');
    const last = post('/api/ask', JSON.stringify(asking(UNANSWERABLE)));
    engine.beforeAnswering = () => Promise.resolve();
    door.open();

    expect((await first).status).toBe(200);
    expect((await last).status).toBe(200);
    expect(engine.asked).not.toContain('overtaken');
  });
});

describe('where the server listens', () => {
  const log = createLog('error', () => undefined);

  test('on the next port when the wanted one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const preview = await startPreview({ engine, commandNames: COMMANDS, log, host: '127.0.0.1', port });
    const taken = Number(new URL(preview.address).port);
    await preview.stop();
    other.close();

    expect(taken).toBeGreaterThan(port);
    expect(taken).toBeLessThanOrEqual(port + 20);
  });

  test('nowhere on a host that is not this machine’s, and says which setting that is', async () => {
    const elsewhere = startPreview({ engine, commandNames: COMMANDS, log, host: '192.0.2.1', port: 0 });
    await expect(elsewhere).rejects.toThrow('PREVIEW_HOST');
    await expect(elsewhere).rejects.toBeInstanceOf(UserError);
  });
});
