import { PermissionFlagsBits, type ChatInputCommandInteraction, type PermissionsBitField } from 'discord.js';

import type { Bot } from './command.ts';
import { inviteLink } from './invite.ts';
import { escapeMarkdown } from './reply/escape.ts';

interface NeededPermission {
  readonly flag: bigint;
  /** As Discord's settings call it. */
  readonly name: string;
  readonly without: string;
  /** Needed everywhere when absent. */
  readonly where?: 'channels' | 'threads';
}

const NEEDED: readonly NeededPermission[] = [
  { flag: PermissionFlagsBits.ViewChannel, name: 'View Channel', without: 'mentions here do not reach me' },
  {
    flag: PermissionFlagsBits.SendMessages,
    name: 'Send Messages',
    without: 'I cannot answer mentions here',
    where: 'channels',
  },
  {
    flag: PermissionFlagsBits.SendMessagesInThreads,
    name: 'Send Messages in Threads',
    without: 'I cannot answer mentions in this thread',
    where: 'threads',
  },
  {
    flag: PermissionFlagsBits.ReadMessageHistory,
    name: 'Read Message History',
    without: 'I answer without replying, and follow-ups lose their question',
  },
];

/** What is missing for the channel of an interaction: permissions, intents, settings. Empty when all is well. */
export function diagnose(interaction: ChatInputCommandInteraction, bot: Bot): readonly string[] {
  const isMember = interaction.guildId !== null && bot.client.guilds.cache.has(interaction.guildId);
  const problems = isMember
    ? [...permissionProblems(interaction.appPermissions, interaction), ...forbiddenProblem(interaction, bot)]
    : [notAMember(interaction.applicationId)];
  return [...problems, ...intentProblem(interaction, bot), ...settingProblems(bot), ...commandProblems(bot)];
}

function permissionProblems(
  held: Readonly<PermissionsBitField>,
  { channel }: ChatInputCommandInteraction,
): string[] {
  const here = channel?.isThread() === true ? 'threads' : 'channels';
  const missing = NEEDED.filter(({ flag, where = here }) => where === here && !held.has(flag));
  return missing.map(
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

/** Whoever is connected has every intent that it asked for; it can still be switched off while the bot runs. */
function intentProblem({ channelId }: ChatInputCommandInteraction, { withheld }: Bot): string[] {
  if (!withheld.delete(channelId)) return [];
  return [
    '- Messages here arrive empty: the **Message Content Intent**, which ANSWER_CHANNELS needs, is off. Turn it on at ' +
      '<https://discord.com/developers/applications> → my application → Bot, and restart me.',
  ];
}

function settingProblems({ client, options }: Bot): string[] {
  return options.answerChannels
    .filter((id) => !client.channels.cache.has(id))
    .map(
      (id) =>
        `- ANSWER_CHANNELS holds ${id}, which is no channel that I can see. Let my role view it, or correct the id: right ` +
        'click on the channel → Copy Channel ID.',
    );
}

function commandProblems({ refusedCommands }: Bot): string[] {
  return [...refusedCommands].map(
    ([name, reason]) =>
      `- Discord refused the command "${escapeMarkdown(name)}": ${escapeMarkdown(reason)}. The others work; please report this.`,
  );
}
