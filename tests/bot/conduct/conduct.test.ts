import { describe, expect, test } from 'vitest';

import { Admissions, type Admission } from '../../../src/bot/conduct/admission.ts';
import { ForbiddenChannels } from '../../../src/bot/conduct/forbidden-channels.ts';
import { InFlight } from '../../../src/bot/conduct/in-flight.ts';
import { SeenIds } from '../../../src/bot/conduct/seen-ids.ts';
import { TokenBuckets } from '../../../src/bot/conduct/token-buckets.ts';
import { gate } from '../../helpers/gate.ts';

const MINUTE = 60_000;

/** A clock that stands still until it is moved. */
function clock() {
  let time = 1_000_000;
  return { now: () => time, pass: (milliseconds: number) => void (time += milliseconds) };
}

function finish(admission: Admission): void {
  if (admission.kind !== 'admitted') throw new Error(`Expected to be admitted, but: ${admission.kind}.`);
  admission.done();
}

describe('a token bucket', () => {
  test('lets a burst through, then one for each token that comes back', () => {
    const { now, pass } = clock();
    const buckets = new TokenBuckets({ perMinute: 6, burst: 3 }, now);
    for (let count = 0; count < 3; count++) {
      expect(buckets.waitFor('amina')).toBe(0);
      buckets.take('amina');
    }

    expect(buckets.waitFor('amina')).toBe(10);
    pass(9_000);
    expect(buckets.waitFor('amina')).toBe(1);
    pass(1_000);
    expect(buckets.waitFor('amina')).toBe(0);
    expect(buckets.waitFor('someone else')).toBe(0);
  });

  test('never holds more than its burst', () => {
    const { now, pass } = clock();
    const buckets = new TokenBuckets({ perMinute: 60, burst: 2 }, now);
    buckets.take('amina');
    pass(100 * MINUTE);
    buckets.take('amina');
    buckets.take('amina');

    expect(buckets.waitFor('amina')).toBe(1);
  });

  test('is forgotten once it is full again, so that many people take no memory', () => {
    const { now, pass } = clock();
    const buckets = new TokenBuckets({ perMinute: 60, burst: 2 }, now);
    for (let person = 0; person < 100_000; person++) {
      buckets.take(String(person));
      pass(100);
    }

    expect(buckets.size).toBeLessThan(10_000);
  });
});

describe('admissions', () => {
  const RATES = { userPerMinute: 6, userBurst: 2, guildPerMinute: 3 };

  test('take one question at a time per person', () => {
    const admissions = new Admissions(RATES);
    const first = admissions.admit('amina', 'library');

    expect(admissions.admit('amina', 'library').kind).toBe('busy');
    expect(admissions.admit('basim', 'library').kind).toBe('admitted');
    finish(first);
    expect(admissions.admit('amina', 'library').kind).toBe('admitted');
  });

  test('end only the question that is told to be over', () => {
    const admissions = new Admissions(RATES);
    const first = admissions.admit('amina', null);
    finish(first);
    admissions.admit('amina', null);
    finish(first);

    expect(admissions.admit('amina', null).kind).toBe('busy');
  });

  test('limit a person, then a server, and take nothing from either when they refuse', () => {
    const admissions = new Admissions(RATES, clock().now);
    for (let count = 0; count < 2; count++) finish(admissions.admit('amina', 'library'));

    for (let count = 0; count < 5; count++) {
      expect(admissions.admit('amina', 'library')).toEqual({ kind: 'too-many-yours', seconds: 10 });
    }
    finish(admissions.admit('basim', 'library'));
    expect(admissions.admit('basim', 'library')).toEqual({ kind: 'too-many-here', seconds: 20 });
    expect(admissions.admit('basim', null).kind).toBe('admitted');
  });

  test('tell a person publicly once a minute', () => {
    const { now, pass } = clock();
    const admissions = new Admissions(RATES, now);

    expect([admissions.mayTell('amina'), admissions.mayTell('amina')]).toEqual([true, false]);
    pass(MINUTE);
    expect(admissions.mayTell('amina')).toBe(true);
  });
});

describe('seen ids', () => {
  test('are new once', () => {
    const seen = new SeenIds();

    expect([seen.add('1'), seen.add('1'), seen.add('2')]).toEqual([true, false, true]);
  });

  test('are forgotten from the oldest on', () => {
    const seen = new SeenIds(2);
    for (const id of ['1', '2', '3']) seen.add(id);

    expect([seen.add('3'), seen.add('2'), seen.add('1')]).toEqual([false, false, true]);
  });
});

describe('a forbidden channel', () => {
  test('is remembered for a while, or until its permissions change', () => {
    const { now, pass } = clock();
    const forbidden = new ForbiddenChannels(now);
    forbidden.remember('general');

    expect(forbidden.has('general')).toBe(true);
    expect(forbidden.has('news')).toBe(false);
    pass(10 * MINUTE);
    expect(forbidden.has('general')).toBe(false);
    forbidden.remember('general');
    forbidden.forget('general');
    expect(forbidden.has('general')).toBe(false);
  });
});

describe('work in flight', () => {
  test('is waited for', async () => {
    const inFlight = new InFlight();
    const working = gate();
    inFlight.run(() => working.pass());

    const finished = inFlight.finish(60_000);
    expect(inFlight.isClosing).toBe(true);
    working.open();

    expect(await finished).toBe(0);
  });

  test('that does not end is given up and counted', async () => {
    const inFlight = new InFlight();
    inFlight.run(() => gate().pass());

    expect(await inFlight.finish(1)).toBe(1);
  });
});
