import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';

import { askFromInteraction, offerQuestions } from '../src/bot/ask-from-interaction.ts';
import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';

export const ask = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask the article a question',
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'In Arabic or in English',
        required: true,
        autocomplete: true,
        max_length: 1000,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Only you see the answer',
      },
    ],
  },
  autocomplete: offerQuestions,
  execute: (call) =>
    askFromInteraction(call, {
      question: call.interaction.options.getString('question', true),
      isPrivate: call.interaction.options.getBoolean('private') ?? false,
    }),
} satisfies SlashCommand;
