import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, test } from 'vitest';

import { askEngine } from '../../src/bot/ask-engine.ts';
import { closedForGood } from '../../src/bot/connection-faults.ts';
import { describeError, isOrdinary, isPassing } from '../../src/bot/discord-errors.ts';
import { inviteLink } from '../../src/bot/invite.ts';
import { LatestOnly } from '../../src/bot/latest-only.ts';
import { createLog } from '../../src/bot/log.ts';
import { Latencies } from '../../src/bot/statistics.ts';
import { ARTICLE, MINISTER } from '../helpers/bot-on-server.ts';
import { FakeEngine } from '../helpers/fake-engine.ts';
import { gate } from '../helpers/gate.ts';

function apiError(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'secret' }, code, status, 'POST', '/interactions/1/token', {});
}

describe('the log', () => {
  test('writes one line per event, and nothing below its level', () => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    log.debug('hidden');
    log.info('question', { kind: 'answered', ms: 12, none: undefined, text: 'two\nlines\u202e' });

    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\S+Z info question kind=answered ms=12 text="two\\nlines"$/u);
  });
});

describe('an error of Discord', () => {
  test.each([
    [10062, 404],
    [40060, 400],
    [50027, 401],
    [50013, 403],
    [50001, 403],
    [50035, 400],
    [0, 503],
  ])('%i with status %i is part of everyday life', (code, status) => {
    expect(isOrdinary(apiError(code, status))).toBe(true);
  });

  test('is described by its numbers alone', () => {
    expect(describeError(new HTTPError(502, 'secret', 'PUT', '/token', {}))).toEqual({
      error: 'HTTPError',
      status: 502,
      method: 'PUT',
    });
    expect(describeError(apiError(10062, 404))).toEqual({
      error: 'DiscordAPIError[10062]',
      code: 10062,
      status: 404,
      method: 'POST',
    });
  });

  test('is told from a bug', () => {
    expect(isPassing(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe(true);
    expect(
      isPassing(
        new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }),
      ),
    ).toBe(true);
    expect(isPassing(Object.assign(new Error('x'), { code: 'ERR_ASSERTION' }))).toBe(false);
    expect(isOrdinary(new TypeError('x is not a function'))).toBe(false);
    expect(describeError(new Error('what people wrote'))).not.toHaveProperty('message');
  });
});

describe('a close code', () => {
  test.each([
    [4004, 'Reset Token'],
    [4011, '2,500'],
    [4013, 'DISCORD_API_URL'],
    [4012, '4012'],
  ])('%i says what to do', (code, what) => {
    expect(closedForGood(code, false).message).toContain(what);
  });

  test('4014 depends on whether ANSWER_CHANNELS asked for the intent', () => {
    expect(closedForGood(4014, true).message).toContain('Message Content Intent');
    expect(closedForGood(4014, false).message).toContain('none of those asked for is privileged');
  });
});

describe('latencies', () => {
  test('have percentiles of the latest thousand', () => {
    const latencies = new Latencies();
    expect(latencies.percentiles()).toBeNull();
    for (let ms = 0; ms < 5_000; ms++) latencies.add(ms);

    expect(latencies.percentiles()).toEqual({ p50: 4_500, p95: 4_950 });
  });
});

describe('progress', () => {
  test('is sent one at a time, the latest only, and nothing after it is settled', async () => {
    const sending = gate();
    const sent: number[] = [];
    const progress = new LatestOnly<number>(0, async (value) => {
      sent.push(value);
      await sending.pass();
    });
    progress.offer(1);
    await sending.reached;
    progress.offer(2);
    progress.offer(3);
    const settled = progress.settle();
    progress.offer(4);
    sending.open();
    await settled;

    expect(sent).toEqual([1]);
  });
});

describe('the invite link', () => {
  test('asks for the two scopes and for four harmless permissions', () => {
    expect(inviteLink('42')).toBe(
      'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=274877975552',
    );
  });
});

describe('asking while the article is indexed again', () => {
  test('gives an answer that belongs to the snapshot beside it', async () => {
    const engine = new FakeEngine(ARTICLE);
    let swaps = 0;
    engine.nextText = `عنوان آخر\n${ARTICLE}`;
    engine.beforeAnswering = async () => {
      if (swaps++ === 0) await engine.reindex();
    };

    const { answer, snapshot } = await askEngine(engine, MINISTER);

    expect(snapshot.generation).toBe('generation-2');
    const [quote] = answer.kind === 'answered' ? answer.quotes : [];
    expect(quote && snapshot.article.text.slice(quote.start, quote.end)).toBe(quote?.text);
  });
});
