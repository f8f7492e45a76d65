import { ApplicationCommandType } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';
import { renderArticle } from '../src/bot/reply/render-article.ts';

export const article = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'article',
    description: 'What the article is, and what it can be asked',
    ...everywhere,
  },
  execute: async ({ bot, respond }) => {
    if (!(await respond.acknowledge({ isPrivate: true }))) return;
    const suggestions = await bot.engine.suggestedQuestions();
    await respond.answer(renderArticle(bot.engine.current(), suggestions));
  },
} satisfies SlashCommand;
