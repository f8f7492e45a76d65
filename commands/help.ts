import { ApplicationCommandType } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';
import { renderHelp } from '../src/bot/reply/render-help.ts';

export const help = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'How to ask',
    ...everywhere,
  },
  execute: async ({ bot, respond }) => {
    const names = bot.commands
      .filter(({ data }) => !data.default_member_permissions)
      .map(({ data }) => (data.type === ApplicationCommandType.Message ? data.name : `/${data.name}`));
    await respond.replyPrivately(renderHelp(names));
  },
} satisfies SlashCommand;
