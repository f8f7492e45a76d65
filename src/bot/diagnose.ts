import {
  ApplicationFlags,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type PermissionsBitField,
} from 'discord.js';

import type { Bot } from './command.ts';
import { describeError } from './discord-errors.ts';
import { inviteLink } from './invite.ts';
import { escapeMarkdown } from './reply/escape.ts';

/** Each permission by Discord's own name for it, and what fails without it. */
const NEEDED: readonly { flag: bigint; name: string; without: string; threadsOnly?: boolean }[] = [
  { flag: PermissionFlagsBits.ViewChannel, name: 'View Channel', without: 'mentions here do not reach me' },
  { flag: PermissionFlagsBits.SendMessages, name: 'Send Messages', without: 'I cannot answer mentions here' },
  {
    flag: PermissionFlagsBits.SendMessagesInThreads,
    name: 'Send Messages in Threads',
    without: 'I cannot answer mentions in this thread',
    threadsOnly: true,
  },
  {
    flag: PermissionFlagsBits.ReadMessageHistory,
    name: 'Read Message History',
    without: 'I answer without replying, and follow-ups lose their question',
  },
];

/** What is missing for the channel of an interaction: permissions, intents, settings. Empty when all is well. */
export async function diagnose(
  interaction: ChatInputCommandInteraction,
  bot: Bot,
): Promise<readonly string[]> {
  const isMember = interaction.guildId !== null && bot.client.guilds.cache.has(interaction.guildId);
  const problems = isMember
    ? [...permissionProblems(interaction.appPermissions, interaction), ...forbiddenProblem(interaction, bot)]
    : [notAMember(interaction.applicationId)];
  problems.push(...(await intentProblems(interaction, bot)), ...commandProblems(bot));
  return problems;
}

function permissionProblems(
  held: Readonly<PermissionsBitField>,
  { channel }: ChatInputCommandInteraction,
): string[] {
  const isThread = channel?.isThread() ?? false;
  return NEEDED.filter(({ flag, threadsOnly }) => !held.has(flag) && (threadsOnly !== true || isThread)).map(
    ({ name, without }) =>
      `- **${name}** is missing: ${without}. Edit Channel → Permissions → my role → turn on "${name}"; ` +
      'or for every channel: Server Settings → Roles → my role.',
  );
}

function forbiddenProblem({ channelId }: ChatInputCommandInteraction, { forbidden }: Bot): string[] {
  if (!forbidden.has(channelId)) return [];
  forbidden.forget(channelId);
  return ['- Discord refused my last message here, so I kept quiet; from now on I try again.'];
}

function notAMember(applicationId: string): string {
  return `- I am not a member of this server: commands work, mentions do not. Add me with <${inviteLink(applicationId)}>`;
}

async function intentProblems(
  { channelId }: ChatInputCommandInteraction,
  { client, options, log }: Bot,
): Promise<string[]> {
  const listed = options.answerChannels.includes(channelId);
  if (!listed) return [];
  try {
    const { flags } = (await client.application?.fetch()) ?? { flags: null };
    const granted =
      flags?.any([ApplicationFlags.GatewayMessageContent, ApplicationFlags.GatewayMessageContentLimited]) ??
      false;
    if (granted) return [];
  } catch (error) {
    log.info('application not read', describeError(error));
    return [];
  }
  return [
    '- This channel is in ANSWER_CHANNELS, and the **Message Content Intent** is off: messages arrive empty. Turn it on ' +
      'at <https://discord.com/developers/applications> → my application → Bot, and restart me.',
  ];
}

function commandProblems({ refusedCommands }: Bot): string[] {
  return [...refusedCommands].map(
    ([name, reason]) =>
      `- Discord refused the command "${escapeMarkdown(name)}": ${escapeMarkdown(reason)}. The others work; please report this.`,
  );
}
