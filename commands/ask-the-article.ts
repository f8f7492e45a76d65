import { ApplicationCommandType } from 'discord.js';

import { askFromInteraction } from '../src/bot/ask-from-interaction.ts';
import type { MessageCommand } from '../src/bot/command.ts';
import { withoutTokens } from '../src/bot/mention.ts';
import { everywhere } from '../src/bot/places.ts';
import { reply } from '../src/bot/reply/payload.ts';
import { wordsFor } from '../src/bot/reply/words.ts';

/** Asks with the words of somebody's message; private, so that whoever looks something up can first read it alone. */
export const askTheArticle = {
  data: { type: ApplicationCommandType.Message, name: 'Ask the article', ...everywhere },
  execute: async (call) => {
    const question = withoutTokens(call.interaction.targetMessage.content);
    if (question !== '') return askFromInteraction(call, { question, isPrivate: true });
    const content = `${wordsFor('ar').noText}\n${wordsFor('en').noText}`;
    return call.respond.replyPrivately(reply({ content }));
  },
} satisfies MessageCommand;
