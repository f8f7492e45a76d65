import {
  ApplicationCommandType,
  PermissionsBitField,
  type AutocompleteInteraction,
  type Interaction,
  type Message,
} from 'discord.js';

import { UserError } from '../errors.ts';
import type { Bot, MessageCommand, SlashCommand } from './command.ts';
import type { InFlight } from './conduct/in-flight.ts';
import type { SeenIds } from './conduct/seen-ids.ts';
import { describeError, isOrdinary } from './discord-errors.ts';
import { InteractionResponder, type Repliable } from './interaction-responder.ts';
import { MessageResponder } from './message-responder.ts';
import { answerMessage, questionFor } from './messages.ts';
import { pressButton } from './press-button.ts';
import { escapeMarkdown } from './reply/escape.ts';
import { reply } from './reply/payload.ts';
import { broken, restarting } from './reply/render-apology.ts';
import type { Responder } from './responder.ts';

/** What has not answered an interaction by then is acknowledged for it, a second before Discord gives up. */
const ACKNOWLEDGE_LATEST_MS = 2_000;

export interface Dispatch {
  readonly onInteraction: (interaction: Interaction) => void;
  readonly onMessage: (message: Message) => void;
}

/** Leads every event to the one place that handles it, once, and every failure to the one place that reports it. */
export function createDispatch(bot: Bot, inFlight: InFlight, seen: SeenIds): Dispatch {
  return {
    onInteraction(interaction) {
      if (!seen.add(interaction.id)) return;
      if (interaction.isAutocomplete()) return inFlight.run(() => autocomplete(bot, interaction));
      if (
        !interaction.isChatInputCommand() &&
        !interaction.isMessageContextMenuCommand() &&
        !interaction.isButton()
      ) {
        return;
      }
      const respond = new InteractionResponder(interaction, bot, performance.now());
      if (inFlight.isClosing) {
        respond.refuse(restarting()).catch(() => {});
        return;
      }
      inFlight.run(async () => {
        const late = setTimeout(() => void respond.acknowledge({ isPrivate: true }), ACKNOWLEDGE_LATEST_MS);
        await guarded(bot, respond, interaction.id, () => execute(bot, interaction, respond));
        clearTimeout(late);
      });
    },
    onMessage(message) {
      if (inFlight.isClosing) return;
      inFlight.run(async () => {
        const question = await questionFor(bot, message).catch((error: unknown) => {
          bot.log.error('message not read', { id: message.id, ...describeError(error) });
          return null;
        });
        if (question === null || !seen.add(message.id)) return;
        const respond = new MessageResponder(message, bot);
        await guarded(bot, respond, message.id, () => answerMessage(bot, message, question, respond));
      });
    },
  };
}

async function execute(bot: Bot, interaction: Repliable, respond: InteractionResponder): Promise<void> {
  if (interaction.isButton()) return pressButton(bot, interaction, respond);
  const command = bot.commands.find(
    ({ data }) => data.name === interaction.commandName && (data.type ?? 1) === interaction.commandType,
  );
  if (command === undefined)
    throw new UserError(`There is no command "${interaction.commandName}" any more.`);
  if (!mayUse(command.data.default_member_permissions, interaction)) {
    throw new UserError('This command is for people who may manage this server ("Manage Server").');
  }
  if (interaction.isMessageContextMenuCommand()) {
    if (isMessageCommand(command)) await command.execute({ interaction, respond, bot });
  } else if (!isMessageCommand(command)) await command.execute({ interaction, respond, bot });
}

/** Server owners can re-map a command's permissions, and requests can be forged: the code has the last word. */
function mayUse(needed: string | null | undefined, interaction: Repliable): boolean {
  if (needed === null || needed === undefined) return true;
  const held = interaction.inGuild() ? interaction.memberPermissions : null;
  return held?.has(PermissionsBitField.resolve(BigInt(needed))) ?? false;
}

function isMessageCommand(command: SlashCommand | MessageCommand): command is MessageCommand {
  return command.data.type === ApplicationCommandType.Message;
}

async function autocomplete(bot: Bot, interaction: AutocompleteInteraction): Promise<void> {
  try {
    const command = bot.commands.find(({ data }) => data.name === interaction.commandName);
    if (command !== undefined && 'autocomplete' in command) await command.autocomplete?.(interaction, bot);
  } catch (error) {
    bot.log[isOrdinary(error) ? 'debug' : 'error']('autocomplete failed', describeError(error));
  }
}

/** Denied is not broken: a `UserError` says what it says, anything else is a bug, logged and owned up to. */
async function guarded(bot: Bot, respond: Responder, id: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return respond.refuse(reply({ content: escapeMarkdown(error.message) }));
    bot.statistics.failed++;
    bot.log.error('question failed', { id, ...describeError(error) });
    await respond.answer(broken());
  }
}
