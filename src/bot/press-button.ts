import { MessageFlags, type ButtonInteraction } from 'discord.js';

import { answerQuestion } from './answer-question.ts';
import type { Bot } from './command.ts';
import type { InteractionResponder } from './interaction-responder.ts';
import { decodeAction } from './reply/custom-id.ts';
import { handleComponent, suggestedQuestion } from './reply/handle-component.ts';
import { shareInChannel } from './share.ts';

/** Answers the press of a button on any of our messages, however old. */
export async function pressButton(
  bot: Bot,
  interaction: ButtonInteraction,
  respond: InteractionResponder,
): Promise<void> {
  const { content, flags } = interaction.message;
  const isPrivate = flags.has(MessageFlags.Ephemeral);
  const action = decodeAction(interaction.customId);
  if (action?.kind === 'ask') {
    const question = await suggestedQuestion(bot.engine, action);
    // Without one the button is outdated, and `handleComponent` says how.
    if (question !== undefined) {
      return answerQuestion(bot, respond, {
        id: interaction.id,
        question,
        person: interaction.user.id,
        place: interaction.guildId,
        isPrivate,
        canShare: interaction.guildId !== null,
        isQuestionVisible: false,
      });
    }
  }
  const { payload, shared } = await handleComponent(interaction.customId, bot.engine, { content, isPrivate });
  if (shared === true) await shareInChannel(bot, interaction, respond, payload);
  else await respond.replyPrivately(payload);
}
