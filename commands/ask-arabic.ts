import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';

import { askFromInteraction, offerQuestions } from '../src/bot/ask-from-interaction.ts';
import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';

/** `/ask` in Arabic. Discord has no Arabic locale, so this is a command of its own and not a localisation. */
export const askArabic = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'اسأل',
    description: 'اطرح سؤالاً على المقال',
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'السؤال',
        description: 'بالعربية أو بالإنجليزية',
        required: true,
        autocomplete: true,
        max_length: 1000,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'خاص',
        description: 'لا يرى الإجابة أحد غيرك',
      },
    ],
  },
  autocomplete: offerQuestions,
  execute: (call) =>
    askFromInteraction(call, {
      question: call.interaction.options.getString('السؤال', true),
      isPrivate: call.interaction.options.getBoolean('خاص') ?? false,
    }),
} satisfies SlashCommand;
