import {
  InteractionContextType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

import { answerQuestion } from './answer-question.ts';
import type { Bot, Call } from './command.ts';
import { choices } from './suggest.ts';

/** Answers a question that a command brought. */
export async function askFromInteraction(
  { interaction, respond, bot }: Call<ChatInputCommandInteraction | MessageContextMenuCommandInteraction>,
  { question, isPrivate }: { readonly question: string; readonly isPrivate: boolean },
): Promise<void> {
  const isAlone = interaction.context === InteractionContextType.BotDM;
  await answerQuestion(bot, respond, {
    id: interaction.id,
    question,
    person: interaction.user.id,
    place: interaction.guildId,
    isPrivate,
    canShare: !isAlone,
    isQuestionVisible: false,
  });
}

/** Offers questions that the article answers. */
export async function offerQuestions(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const questions = await bot.engine.suggestedQuestions();
  await interaction.respond(choices(questions, interaction.options.getFocused()));
}
