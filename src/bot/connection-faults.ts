import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

import { UserError } from '../errors.ts';
import { isPassing } from './discord-errors.ts';

const PORTAL = 'https://discord.com/developers/applications';

const WRONG_TOKEN =
  'Discord does not accept DISCORD_TOKEN (4004 or 401): expected the token of a bot, as "Reset Token" shows it once at ' +
  `${PORTAL} (your application, Bot). Reset it there and put the new one into .env.`;
const NO_MESSAGE_CONTENT =
  'Discord refuses the Message Content intent (4014), which ANSWER_CHANNELS needs. Turn on "Message Content Intent" at ' +
  `${PORTAL} (your application, Bot), or empty ANSWER_CHANNELS.`;
const NO_INTENT =
  'Discord refuses an intent (4014), although none of those asked for is privileged. Check that DISCORD_TOKEN belongs ' +
  `to the application meant, at ${PORTAL}.`;
const UNKNOWN_INTENT =
  'Discord does not know the intents that were asked for (4013): this Sanad and the API at DISCORD_API_URL are of ' +
  'different versions. Update Sanad, or point DISCORD_API_URL at an API of version 10.';
const TOO_MANY_SERVERS =
  'The bot is in too many servers for one connection (4011): Sanad runs unsharded, for up to 2,500 servers. Remove it ' +
  'from some, or run a second application.';

const NO_SESSIONS =
  'Discord lets a bot connect 1,000 times a day, and none is left. Something starts this bot over and over: find out what, ' +
  'and start it again in a day, or take a new token.';

/** What to do about a close code after which discord.js does not come back. */
export function closedForGood(code: number, needsMessageContent: boolean): UserError {
  const sentences = new Map<number, string>([
    [GatewayCloseCodes.AuthenticationFailed, WRONG_TOKEN],
    [GatewayCloseCodes.ShardingRequired, TOO_MANY_SERVERS],
    [GatewayCloseCodes.InvalidIntents, UNKNOWN_INTENT],
    [GatewayCloseCodes.DisallowedIntents, needsMessageContent ? NO_MESSAGE_CONTENT : NO_INTENT],
  ]);
  return new UserError(
    sentences.get(code) ??
      `Discord closed the connection with code ${code} and takes no new one. Look the code up under "Gateway Close ` +
        'Event Codes" at https://discord.com/developers/docs/topics/opcodes-and-status-codes, and start again.',
  );
}

/** What to do when a connection stands, but nothing comes of it. */
export function notReadyInTime(milliseconds: number, apiUrl: string): UserError {
  return new UserError(
    `Expected READY and the bot's servers from the gateway of ${apiUrl}, but it was silent for ` +
      `${Math.round(milliseconds / 1_000)} s. Check https://discordstatus.com, and DISCORD_API_URL if it is set; then ` +
      'start again.',
  );
}

/**
 * What to do about an error that kept the bot from logging in.
 * @returns null when it is none that a person can mend.
 */
export function notLoggedIn(error: unknown, apiUrl: string): UserError | null {
  if (error instanceof UserError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new UserError(WRONG_TOKEN, { cause: error });
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new UserError(
      `Expected Discord's API at ${apiUrl}, but it answered with status ${error.status}. Check DISCORD_API_URL, and ` +
        'https://discordstatus.com; then start again.',
      { cause: error },
    );
  }
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining'))
    return new UserError(NO_SESSIONS);
  if (error instanceof Error && error.message.startsWith('Unexpected server response')) {
    return new UserError(
      `Expected a gateway at the address that ${apiUrl} gives for it, but got "${error.message}". Check ` +
        'DISCORD_API_URL, and https://discordstatus.com; then start again.',
      { cause: error },
    );
  }
  if (!isPassing(error)) return null;
  return new UserError(
    `Discord did not answer at ${apiUrl}. Check the network, and DISCORD_API_URL if it is set; then start again.`,
    { cause: error },
  );
}
