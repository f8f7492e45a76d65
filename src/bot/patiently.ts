import { setTimeout as delay } from 'node:timers/promises';

import { isPassing } from './discord-errors.ts';

/** Waits between tries, on top of the three tries that discord.js makes at once. */
const WAITS_MS = [500, 1_500, 4_000];

/** Sends again when Discord or the network stumbles. For requests that do no harm when they arrive twice. */
export async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await send();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await delay(wait);
    }
  }
  return send();
}
