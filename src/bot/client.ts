import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

import type { BotOptions } from './command.ts';
import { apiBase } from './lenient/addresses.ts';
import { lenientGateway } from './lenient/gateway.ts';
import { makeRequest } from './lenient/requests.ts';

/** Interactions wait for the servers to arrive, and lapse after 3 s: a server that is down must not hold up the rest. */
const WAIT_FOR_GUILDS_MS = 1_500;

/** Discord bans an address after 10,000 refused requests in 10 minutes; each so many are a line in the log. */
const WARN_AT_REFUSED = 500;

/** A discord.js client that asks for no privileged intent unless told to, and keeps little in memory. */
export function createClient({ apiUrl, answerChannels, patience = {} }: BotOptions): Client {
  const { api, version } = apiBase(apiUrl);
  const intents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ];
  if (answerChannels.length > 0) intents.push(GatewayIntentBits.MessageContent);
  const client: Client = new Client({
    intents,
    // Direct messages arrive before their channel is known.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      api,
      version: String(version),
      invalidRequestWarningInterval: WARN_AT_REFUSED,
      makeRequest,
    },
    ws: { version, buildStrategy: lenientGateway(() => client, patience.resumedWithinMs) },
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 25,
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 100, keepOverLimit: isSelf },
      UserManager: { maxSize: 1_000, keepOverLimit: isSelf },
    }),
  });
  return client;
}

function isSelf({ id, client }: { readonly id: string; readonly client: Client }): boolean {
  return id === client.user?.id;
}
