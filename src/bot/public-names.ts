import { ApplicationCommandType } from 'discord.js';

import type { Command } from './command.ts';

/** The commands that need no permission, as people see them: typed ones with their slash. */
export function publicNames(commands: readonly Command[]): readonly string[] {
  return commands
    .filter(({ data }) => !data.default_member_permissions)
    .map(({ data }) => (data.type === ApplicationCommandType.Message ? data.name : `/${data.name}`));
}
