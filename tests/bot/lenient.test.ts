import { Client, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { completeEvents } from '../../src/bot/lenient.ts';

function completed(t: string, d: Record<string, unknown>): Record<string, unknown> {
  const client = new Client({ intents: [] });
  completeEvents(client);
  client.emit(Events.Raw, { t, d }, 0);
  return d;
}

test('a message without the type of its channel is a direct one unless it has a server', () => {
  expect(completed('MESSAGE_CREATE', {})).toEqual({ channel_type: 1, type: 0 });
  expect(completed('MESSAGE_CREATE', { guild_id: '1', message_reference: {} })).toMatchObject({
    channel_type: 0,
    type: 19,
  });
  expect(completed('MESSAGE_CREATE', { channel_type: 11, type: 0 })).toEqual({ channel_type: 11, type: 0 });
});

test('an interaction gets what discord.js reads without asking', () => {
  expect(completed('INTERACTION_CREATE', { type: 2, data: {} })).toEqual({
    type: 2,
    data: { type: 1 },
    entitlements: [],
    authorizing_integration_owners: {},
  });
});

test('a session without its application takes the user for it', () => {
  expect(completed('READY', { user: { id: '7' } })).toMatchObject({ application: { id: '7' } });
});

test('other events and odd packets pass as they are', () => {
  expect(completed('TYPING_START', { a: 1 })).toEqual({ a: 1 });
});
