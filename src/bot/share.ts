import { ComponentType, MessageFlags, type ButtonInteraction } from 'discord.js';

import type { Bot } from './command.ts';
import { describeError, isOrdinary } from './discord-errors.ts';
import type { InteractionResponder } from './interaction-responder.ts';
import { patiently } from './patiently.ts';
import { decodeAction } from './reply/custom-id.ts';
import { reply, type ReplyPayload } from './reply/payload.ts';
import { sendable } from './reply/send.ts';
import { wordsFor } from './reply/words.ts';

/** Posts a private answer in the channel, and takes the button away so that it is posted once. */
export async function shareInChannel(
  bot: Bot,
  interaction: ButtonInteraction,
  respond: InteractionResponder,
  payload: ReplyPayload,
): Promise<void> {
  if (!(await respond.acknowledgePress(interaction))) return;
  try {
    await interaction.webhook.send(sendable(payload));
  } catch (error) {
    note(bot, interaction, error);
    return sayNotShared(bot, interaction);
  }
  try {
    const components = withoutShare(interaction);
    await patiently(() => interaction.webhook.editMessage('@original', { components }));
  } catch (error) {
    note(bot, interaction, error);
  }
}

async function sayNotShared(bot: Bot, interaction: ButtonInteraction): Promise<void> {
  const { notShared } = wordsFor(decodeAction(interaction.customId)?.language ?? 'en');
  try {
    await interaction.webhook.send({
      ...sendable(reply({ content: notShared })),
      flags: MessageFlags.Ephemeral,
    });
  } catch (error) {
    note(bot, interaction, error);
  }
}

function withoutShare(interaction: ButtonInteraction) {
  return interaction.message.components.flatMap((row) => {
    const json = row.toJSON();
    if (json.type !== ComponentType.ActionRow) return [];
    const components = json.components.filter(
      (button) => !('custom_id' in button) || decodeAction(button.custom_id)?.kind !== 'share',
    );
    return components.length === 0 ? [] : [{ ...json, components }];
  });
}

function note(bot: Bot, interaction: ButtonInteraction, error: unknown): void {
  const level = isOrdinary(error) ? 'info' : 'error';
  bot.log[level]('answer not shared', { interaction: interaction.id, ...describeError(error) });
}
