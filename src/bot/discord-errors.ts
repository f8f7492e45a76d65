import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

import { UserError } from '../errors.ts';
import type { LogFields } from './log.ts';

/** "Cannot reply without permission to read message history"; discord.js has no name for it. */
const CANNOT_REPLY_WITHOUT_HISTORY = 160002;

/** What `ws` says when the gateway’s own server answers a handshake with a 5xx. */
const GATEWAY_DOWN = /^Unexpected server response: 5\d\d$/u;
/** Error codes of node:net and node:dns, and of undici. */
const NETWORK_CODE = /^(?:E(?!RR_)[A-Z_]+|UND_ERR_\w+)$/u;

/** The interaction was answered already, by a try of ours whose response was lost or by a second process. */
export function isAcknowledgedAlready(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

/** The token is spent, or what was to be edited is gone: the interaction can take nothing more. */
export function isInteractionOver(error: unknown): boolean {
  // Discord has a code for each thing that can be gone; other servers say no more than 404.
  const isGone = error instanceof DiscordAPIError && error.status === 404;
  return isGone || hasCode(error, RESTJSONErrorCodes.InvalidWebhookToken);
}

/** The bot may not write there. */
export function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 403;
}

/** Discord does not take what is to be said; saying the same again would fail again. */
export function isRefusedContent(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400 && !isAcknowledgedAlready(error);
}

/** Replying needs Read Message History, sending does not. */
export function mayNotReply(error: unknown): boolean {
  return hasCode(error, CANNOT_REPLY_WITHOUT_HISTORY);
}

/** Discord or the network stumbled; the same request may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status >= 500;
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error) || error instanceof UserError) return false;
  if (GATEWAY_DOWN.test(error.message)) return true;
  const codes = [codeOf(error), error.cause instanceof Error ? codeOf(error.cause) : ''];
  return error.name === 'AbortError' || codes.some((code) => NETWORK_CODE.test(code));
}

/** Happens in a bot's everyday life: people delete messages, networks are slow, permissions change. */
export function isOrdinary(error: unknown): boolean {
  return (
    isPassing(error) ||
    isForbidden(error) ||
    isInteractionOver(error) ||
    isAcknowledgedAlready(error) ||
    hasCode(error, RESTJSONErrorCodes.InvalidFormBodyOrContentType)
  );
}

/** What the log may know of an error: its kind and where it arose. Messages may quote what people wrote. */
export function describeError(error: unknown): LogFields {
  if (error instanceof UserError) return { error: error.name, message: error.message };
  if (error instanceof DiscordAPIError) {
    return { error: error.name, code: error.code, status: error.status, method: error.method };
  }
  if (error instanceof HTTPError) return { error: error.name, status: error.status, method: error.method };
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: codeOf(error), at: frames(error) };
}

function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return lines
    .slice(0, 4)
    .map((line) => line.trim().replace(/^at /u, ''))
    .join(' < ');
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => error.code === code);
}
