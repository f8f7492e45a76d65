import { ApplicationCommandType } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';
import { publicNames } from '../src/bot/public-names.ts';
import { renderHelp } from '../src/bot/reply/render-help.ts';

export const help = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'How to ask',
    ...everywhere,
  },
  execute: ({ bot, respond }) => respond.replyPrivately(renderHelp(publicNames(bot.commands))),
} satisfies SlashCommand;
