import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { diagnose as findings } from '../src/bot/diagnose.ts';
import { serversOnly } from '../src/bot/places.ts';
import { reply } from '../src/bot/reply/payload.ts';

export const diagnose = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'diagnose',
    description: 'What is missing for answers in this channel, and what to click',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...serversOnly,
  },
  execute: async ({ interaction, bot, respond }) => {
    const found = findings(interaction, bot);
    const content = found.length === 0 ? 'Nothing is missing in this channel.' : found.join('\n');
    await respond.replyPrivately(reply({ content }));
  },
} satisfies SlashCommand;
