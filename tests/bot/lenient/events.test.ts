import { describe, expect, test } from 'vitest';

import { completeEvent, completeReady } from '../../../src/bot/lenient/events.ts';

function completed(name: string, data: Record<string, unknown>): Record<string, unknown> {
  completeEvent(name, data, '42');
  return data;
}

describe('a new message', () => {
  test('without the type of its channel is a direct one unless it has a server', () => {
    expect(completed('MESSAGE_CREATE', {})).toMatchObject({ channel_type: 1, type: 0, content: '' });
    expect(completed('MESSAGE_CREATE', { guild_id: '' })).toMatchObject({ channel_type: 1 });
    expect(completed('MESSAGE_CREATE', { guild_id: '1', message_reference: {} })).toMatchObject({
      channel_type: 0,
      type: 19,
    });
    expect(completed('MESSAGE_CREATE', { channel_type: 11, type: 0 })).toMatchObject({
      channel_type: 11,
      type: 0,
    });
  });

  test('without an author is nobody’s', () => {
    expect(completed('MESSAGE_CREATE', {})).toMatchObject({ author: { bot: true } });
  });

  test('has no field that holds nothing, in itself and in the one that it replies to', () => {
    const message = completed('MESSAGE_CREATE', {
      activity: null,
      message_reference: { message_id: '2' },
      channel_id: '3',
      referenced_message: { id: '2', application: null },
    });
    expect(message).toMatchObject({
      message_reference: { message_id: '2', channel_id: '3' },
      referenced_message: { id: '2' },
    });
    expect(JSON.stringify(message)).not.toContain('null');
  });

  test('that replies to one that is gone replies to nothing', () => {
    const message = { message_reference: { message_id: '2' }, referenced_message: null };
    expect(completed('MESSAGE_CREATE', message)).toMatchObject({ type: 0 });
    expect(message).not.toHaveProperty('message_reference');
  });
});

describe('a changed message', () => {
  test('gains nothing that did not change', () => {
    expect(completed('MESSAGE_UPDATE', { id: '1', poll: null })).toEqual({ id: '1' });
  });
});

describe('an interaction', () => {
  test('gets what discord.js reads without asking', () => {
    const interaction = { type: 2, channel_id: '5', guild_id: '6', data: { resolved: null } };
    expect(completed('INTERACTION_CREATE', interaction)).toEqual({
      type: 2,
      application_id: '42',
      channel_id: '5',
      guild_id: '6',
      channel: { id: '5', type: 0 },
      data: { type: 1 },
      entitlements: [],
      authorizing_integration_owners: {},
    });
  });

  test('in a direct channel knows whose it is', () => {
    const user = { id: '7' };
    expect(completed('INTERACTION_CREATE', { type: 2, channel_id: '5', user })).toMatchObject({
      channel: { id: '5', type: 1, recipients: [user] },
    });
  });

  test('has options with the type of their value, and permissions as text', () => {
    const options = [
      { name: 'question', value: 'متى؟' },
      { name: 'private', value: true },
    ];
    const interaction = { type: 2, data: { options }, member: { permissions: 8 }, app_permissions: 0 };
    expect(completed('INTERACTION_CREATE', interaction)).toMatchObject({
      data: { options: [{ type: 3 }, { type: 5 }] },
      member: { permissions: '8' },
      app_permissions: '0',
    });
  });

  test('brings messages that can be read', () => {
    const pressed = { type: 3, data: { custom_id: 'x' }, message: { id: '1', thread: null } };
    expect(completed('INTERACTION_CREATE', pressed)).toMatchObject({
      data: { component_type: 2 },
      message: { id: '1' },
    });
    expect(pressed.message).not.toHaveProperty('thread');
    const chosen = { id: '2', interaction: null };
    completed('INTERACTION_CREATE', { type: 2, data: { type: 3, resolved: { messages: { 2: chosen } } } });
    expect(chosen).toEqual({ id: '2' });
  });
});

test('a session without its application takes the user for it, and without servers has none', () => {
  const ready = { user: { id: '7' } };
  completeReady(ready);
  expect(ready).toEqual({ user: { id: '7', bot: true }, application: { id: '7' }, guilds: [] });
});

test('other events and odd packets pass as they are', () => {
  expect(completed('TYPING_START', { a: null })).toEqual({ a: null });
  for (const data of [null, 'x', [], 1]) {
    expect(() => completeEvent('MESSAGE_CREATE', data)).not.toThrow();
    expect(() => completeReady(data)).not.toThrow();
  }
});
