import { expect, test } from 'vitest';

import { apiBase, asDocumented, withoutQuery } from '../../../src/bot/lenient/addresses.ts';

test.each([
  ['https://discord.com/api', 'https://discord.com/api', 10],
  ['http://localhost:3001/api/v10', 'http://localhost:3001/api', 10],
  ['http://localhost:3001/api/v9/', 'http://localhost:3001/api', 9],
  ['http://localhost/', 'http://localhost', 10],
  ['http://localhost/rev1', 'http://localhost/rev1', 10],
])('the API at %s is at %s, in version %i', (address, api, version) => {
  expect(apiBase(address)).toEqual({ api, version });
});

test('a path holds @, : and = as they are, everything else encoded, and no query for the usual', () => {
  expect(asDocumented('http://h/w/1/a%3ab%3D%2F/messages/%40original?x=%40')).toBe(
    'http://h/w/1/a:b=%2F/messages/@original?x=%40',
  );
  expect(asDocumented('http://h/interactions/1/a/callback?with_response=false')).toBe(
    'http://h/interactions/1/a/callback',
  );
});

test('an address loses its query and its fragment', () => {
  expect(withoutQuery('ws://h:1/gateway?v=10#x')).toBe('ws://h:1/gateway');
  expect(withoutQuery('wss://gateway.discord.gg')).toBe('wss://gateway.discord.gg');
});
