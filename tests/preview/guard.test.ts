import { describe, expect, test } from 'vitest';

import { refusalOf } from '../../src/preview/guard.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

function statusOf(
  method: string,
  headers: Readonly<Record<string, string>>,
  host = '127.0.0.1',
): number | null {
  return refusalOf({ method, headers }, host)?.status ?? null;
}

describe('who is answered', () => {
  test.each(['127.0.0.1:3000', 'localhost:3000', 'LOCALHOST', '[::1]:3000', '192.168.1.7:80', '127.0.0.1'])(
    'a request to %s, which no page elsewhere can make its own name',
    (host) => {
      expect(statusOf('GET', { host })).toBeNull();
    },
  );

  test.each([
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example:3000',
    '',
    ':3000',
    '[::1',
  ])('not a request to %j, a name that may have been pointed here', (host) => {
    expect(statusOf('GET', { host })).toBe(421);
  });

  test('a request without a Host is not', () => {
    expect(statusOf('GET', {})).toBe(421);
  });

  test('a request to the name that the operator set is', () => {
    expect(statusOf('GET', { host: 'sanad.lan:3000' }, 'sanad.lan')).toBeNull();
    expect(statusOf('GET', { host: 'sanad.lan:3000' }, '0.0.0.0')).toBe(421);
  });
});

describe('what may be sent', () => {
  const host = '127.0.0.1:3000';

  test('JSON from the page itself, or from a program that names no origin', () => {
    const page = { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' };
    expect(statusOf('POST', { host, ...JSON_TYPE, ...page })).toBeNull();
    expect(statusOf('POST', { host, ...JSON_TYPE })).toBeNull();
    expect(statusOf('POST', { host, 'content-type': 'application/json; charset=utf-8' })).toBeNull();
    // A proxy before the preview has an origin of its own.
    const proxied = { origin: 'https://sanad.example', 'sec-fetch-site': 'same-origin' };
    expect(statusOf('POST', { host, ...JSON_TYPE, ...proxied })).toBeNull();
  });

  test.each([
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:4000' }],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('nothing from elsewhere: %j', (origin) => {
    expect(statusOf('POST', { host, ...JSON_TYPE, ...origin })).toBe(403);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'nothing that a form could send: %j',
    (type) => {
      expect(statusOf('POST', { host, 'content-type': type })).toBe(415);
    },
  );

  test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('no %s', (method) => {
    expect(statusOf(method, { host, ...JSON_TYPE })).toBe(405);
  });
});
