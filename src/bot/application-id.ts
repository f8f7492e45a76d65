import type { Client } from 'discord.js';

import { isJson } from './lenient/json.ts';

const ROUTES = ['/oauth2/applications/@me', '/applications/@me'] as const;

/**
 * The id of the bot's application. Discord says it in READY, with the application's flags; a server that did not is asked,
 * and where none answers it is the bot user's own, as for applications made since 2016.
 */
export async function applicationId(client: Client<true>): Promise<string> {
  const { application, rest, token } = client;
  if (Object.hasOwn(application, 'flags')) return application.id;
  for (const route of ROUTES) {
    try {
      const found = await rest.get(route);
      if (!isJson(found) || typeof found['id'] !== 'string') continue;
      // Interactions that leave it out get it from here.
      application.id = found['id'];
      break;
    } catch {
      // discord.js forgets a token that was answered with 401, although the gateway took it.
      rest.setToken(token);
    }
  }
  return application.id;
}
