import { reply, type ReplyPayload } from './payload.ts';
import { wordsFor } from './words.ts';

/** Owns up to a bug. */
export function broken(): ReplyPayload {
  return inBothLanguages('broken');
}

/** Turns away what comes while the bot stops. */
export function restarting(): ReplyPayload {
  return inBothLanguages('restarting');
}

function inBothLanguages(key: 'broken' | 'restarting'): ReplyPayload {
  return reply({ content: `${wordsFor('ar')[key]}\n${wordsFor('en')[key]}` });
}
