/** Discord's `allowed_mentions` object. Absent altogether means: parse everything. */
export interface AllowedMentions {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly replied_user?: boolean;
}

/** Whom a message notifies. */
export interface Pings {
  readonly anyone: boolean;
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly repliedUser: boolean;
}

export const noPings: Pings = { anyone: false, everyone: false, users: [], roles: [], repliedUser: false };

/**
 * Whom a message would notify. Stricter than Discord on purpose: the permission to mention everyone is taken as
 * given and code spans are not spared, so that a missing guard shows in any guild.
 */
export function computePings(text: string, allowed: AllowedMentions | undefined, isReply: boolean): Pings {
  const named = mentionsIn(text);
  const parses = (kind: string) => allowed === undefined || (allowed.parse ?? []).includes(kind);
  const users = named.users.filter((id) => parses('users') || (allowed?.users ?? []).includes(id));
  const roles = named.roles.filter((id) => parses('roles') || (allowed?.roles ?? []).includes(id));
  const everyone = named.everyone && parses('everyone');
  const repliedUser = isReply && (allowed === undefined || allowed.replied_user === true);
  return {
    anyone: users.length + roles.length > 0 || everyone || repliedUser,
    everyone,
    users,
    roles,
    repliedUser,
  };
}

/** All that a text names, whether or not it is allowed to notify. */
function mentionsIn(text: string): { users: string[]; roles: string[]; everyone: boolean } {
  const ids = (pattern: RegExp) => [
    ...new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? '')),
  ];
  return {
    users: ids(/<@!?(\d{17,20})>/g),
    roles: ids(/<@&(\d{17,20})>/g),
    everyone: /@(?:everyone|here)/.test(text),
  };
}

/** Two sets of pings together, for a message that was edited. */
export function joinPings(one: Pings, other: Pings): Pings {
  return {
    anyone: one.anyone || other.anyone,
    everyone: one.everyone || other.everyone,
    users: [...new Set([...one.users, ...other.users])],
    roles: [...new Set([...one.roles, ...other.roles])],
    repliedUser: one.repliedUser || other.repliedUser,
  };
}
