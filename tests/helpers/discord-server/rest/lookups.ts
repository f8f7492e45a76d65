import { refuse } from '../api-error.ts';
import { channelPayload, guildPayload, rolePayload } from '../payloads/guild.ts';
import { fullMemberPayload, userPayload } from '../payloads/user.ts';
import { directChannel } from '../direct-channel.ts';
import type { GuildRecord, Payload } from '../records.ts';
import type { World } from '../world.ts';
import { objectBody, ok, type Params, type Route } from './routing.ts';

/** What the gateway tells the bot before it connects. */
export interface GatewayInformation {
  readonly url: () => string;
  readonly identifiesLeft: () => number;
}

/** Routes that only look things up: gateway, users, guilds, the application. */
export function lookupRoutes(world: World, gateway: GatewayInformation): Route[] {
  return [
    { ...get('/gateway', () => ({ url: gateway.url() })), open: true },
    get('/gateway/bot', () => ({
      url: gateway.url(),
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: gateway.identifiesLeft(),
        reset_after: 14_400_000,
        max_concurrency: 1,
      },
    })),
    get('/users/@me', () => ({ ...userPayload(world.bot), verified: true, mfa_enabled: true, email: null })),
    get('/users/@me/guilds', () =>
      [...world.guilds.values()]
        .filter((one) => one.installed)
        .map((one) => ({ id: one.id, name: one.name, icon: null, owner: false, features: [] })),
    ),
    get('/users/:user', (params) => userPayload(user(params.get('user')))),
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      handle: (request) => {
        const recipient = user(String(objectBody(request)['recipient_id']));
        return ok(channelPayload(directChannel(world, recipient), world.bot.id));
      },
    },
    get('/applications/@me', () => applicationPayload(world)),
    get('/oauth2/applications/@me', () => applicationPayload(world)),
    get('/guilds/:guild', (params) => guildPayload(guild(params))),
    get('/guilds/:guild/roles', (params) => [...guild(params).roles.values()].map(rolePayload)),
    get('/guilds/:guild/channels', (params) =>
      [...guild(params).channels.values()]
        .filter((channel) => channel.thread === null)
        .map((channel) => channelPayload(channel, world.bot.id)),
    ),
    get('/guilds/:guild/members/:user', (params) => {
      const member = guild(params).members.get(params.get('user'));
      if (member === undefined) throw refuse.unknownMember();
      return fullMemberPayload(member);
    }),
  ];

  function user(id: string) {
    const found = world.users.get(id);
    if (found === undefined) throw refuse.unknownUser();
    return found;
  }

  function guild(params: Params): GuildRecord {
    const found = world.guilds.get(params.get('guild'));
    if (found === undefined) throw refuse.unknownGuild();
    if (!found.installed) throw refuse.missingAccess();
    return found;
  }
}

function get(pattern: string, body: (params: Params) => unknown): Route {
  return { method: 'GET', pattern, handle: (_request, params) => ok(body(params)) };
}

function applicationPayload(world: World): Payload {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: userPayload(world.bot),
    owner: userPayload(world.bot),
    team: null,
    verify_key: '0'.repeat(64),
    flags: 0,
    tags: [],
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.installed).length,
    approximate_user_install_count: 0,
  };
}
