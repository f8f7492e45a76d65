import { dropNulls, isJson, jsonIn, type Json } from './json.ts';
import { completeMessage } from './message.ts';

const COMMAND = 2;
const COMPONENT = 3;
const CHAT_INPUT = 1;
const BUTTON = 2;
const STRING_OPTION = 3;
const BOOLEAN_OPTION = 5;
const GUILD_TEXT = 0;
const DIRECT = 1;

/** Makes an interaction one that discord.js can read. */
export function completeInteraction(interaction: Json, application: string | undefined): void {
  dropNulls(interaction);
  interaction['application_id'] ??= application;
  interaction['entitlements'] ??= [];
  interaction['authorizing_integration_owners'] ??= {};
  interaction['channel'] ??= channelOf(interaction);
  const { type, data, member, message } = interaction;
  for (const [holder, name] of [
    [interaction, 'app_permissions'],
    [member, 'permissions'],
  ] as const) {
    // Permissions have more bits than a number holds exactly, so Discord writes them as text.
    if (isJson(holder) && typeof holder[name] === 'number') holder[name] = String(holder[name]);
  }
  if (isJson(message)) completeMessage(message);
  if (!isJson(data)) return;
  dropNulls(data);
  if (type === COMMAND) data['type'] ??= CHAT_INPUT;
  if (type === COMPONENT) data['component_type'] ??= BUTTON;
  for (const option of jsonIn(data['options'])) {
    option['type'] ??= typeof option['value'] === 'boolean' ? BOOLEAN_OPTION : STRING_OPTION;
  }
  const { resolved } = data;
  const messages = isJson(resolved) ? resolved['messages'] : undefined;
  for (const chosen of jsonIn(isJson(messages) ? Object.values(messages) : [])) completeMessage(chosen);
}

function channelOf({ channel_id: id, guild_id: guild, user }: Json): Json | undefined {
  if (typeof id !== 'string') return undefined;
  if (guild !== undefined) return { id, type: GUILD_TEXT };
  return { id, type: DIRECT, recipients: isJson(user) ? [user] : [] };
}
