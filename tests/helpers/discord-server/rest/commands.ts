import { refuse } from '../api-error.ts';
import type { CommandStore } from '../commands.ts';
import { isPayload } from '../message.ts';
import type { World } from '../world.ts';
import { noContent, objectBody, ok, type Params, type Route } from './routing.ts';

/** Registration of commands, global and by guild. */
export function commandRoutes(world: World, store: CommandStore): Route[] {
  return [
    ...scopeRoutes('/applications/:app/commands', () => null),
    ...scopeRoutes('/applications/:app/guilds/:guild/commands', (params) => {
      const guild = world.guilds.get(params.get('guild'));
      if (guild === undefined || !guild.installed) throw refuse.missingAccess();
      return guild.id;
    }),
  ];

  function scopeRoutes(base: string, guildOf: (params: Params) => string | null): Route[] {
    const scope = (params: Params) => {
      if (params.get('app') !== world.applicationId) throw refuse.missingAccess();
      return guildOf(params);
    };
    return [
      {
        method: 'GET',
        pattern: base,
        handle: (request, params) => {
          const localized = request.query.get('with_localizations') === 'true';
          return ok(store.list(scope(params)).map((command) => store.shown(command, localized)));
        },
      },
      {
        method: 'PUT',
        pattern: base,
        handle: (request, params) => {
          const list: unknown[] = Array.isArray(request.body) ? request.body : [];
          return ok(store.overwrite(scope(params), list.filter(isPayload)));
        },
      },
      {
        method: 'POST',
        pattern: base,
        handle: (request, params) => {
          const { command, created } = store.put(scope(params), objectBody(request));
          return { status: created ? 201 : 200, body: command };
        },
      },
      {
        method: 'GET',
        pattern: `${base}/:command`,
        handle: (_request, params) => ok(store.byId(scope(params), params.get('command'))),
      },
      {
        method: 'PATCH',
        pattern: `${base}/:command`,
        handle: (request, params) =>
          ok(store.change(scope(params), params.get('command'), objectBody(request))),
      },
      {
        method: 'DELETE',
        pattern: `${base}/:command`,
        handle: (_request, params) => {
          store.delete(scope(params), params.get('command'));
          return noContent;
        },
      },
    ];
  }
}
