import { DefaultRestOptions, Events, type Client, type RESTOptions } from 'discord.js';

/**
 * Discord always sends these fields, but servers that speak its protocol leave some of them out, and discord.js then
 * fails or drops the event in silence.
 */

const CHANNEL_TYPE = { guildText: 0, direct: 1 } as const;
const CHAT_INPUT = 1;
const APPLICATION_COMMAND = 2;

/** A 204 has no body, whatever its headers say; discord.js would parse one. */
export const makeRequest: RESTOptions['makeRequest'] = async (...request) => {
  const response = await DefaultRestOptions.makeRequest(...request);
  if (response.status === 204) response.headers.delete('content-type');
  return response;
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function complete(event: unknown, data: Record<string, unknown>): void {
  if (event === 'MESSAGE_CREATE') {
    data['channel_type'] ??= data['guild_id'] === undefined ? CHANNEL_TYPE.direct : CHANNEL_TYPE.guildText;
    data['type'] ??= data['message_reference'] === undefined ? 0 : 19;
  }
  if (event === 'INTERACTION_CREATE') {
    data['entitlements'] ??= [];
    data['authorizing_integration_owners'] ??= {};
    const command = data['data'];
    if (data['type'] === APPLICATION_COMMAND && isRecord(command)) command['type'] ??= CHAT_INPUT;
  }
  if (event === 'READY' && isRecord(data['user'])) {
    data['application'] ??= { id: data['user']['id'], flags: 0 };
  }
}

/** Completes each event before discord.js reads it. */
export function completeEvents(client: Client): void {
  client.on(Events.Raw, (packet: unknown) => {
    if (isRecord(packet) && isRecord(packet['d'])) complete(packet['t'], packet['d']);
  });
}
