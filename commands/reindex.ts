import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { describeError } from '../src/bot/discord-errors.ts';
import { serversOnly } from '../src/bot/places.ts';
import { LatestOnly } from '../src/bot/latest-only.ts';
import { escapeMarkdown } from '../src/bot/reply/escape.ts';
import { reply } from '../src/bot/reply/payload.ts';
import { progressLine, reportLines } from '../src/bot/reply/render-reindex.ts';
import { UserError } from '../src/errors.ts';

/** Discord allows about five edits in five seconds; progress needs no more than this. */
const EDIT_EVERY_MS = 1_500;

export const reindex = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'reindex',
    description: 'Read the article again; the index in use serves until the new one is ready',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...serversOnly,
  },
  execute: async ({ bot, respond }) => {
    if (!(await respond.acknowledge({ isPrivate: true }))) return;
    const progress = new LatestOnly(EDIT_EVERY_MS, (line: string) =>
      respond.progress(reply({ content: line })),
    );
    try {
      const report = await bot.engine.reindex((step) => progress.offer(progressLine(step)));
      await progress.settle();
      await respond.answer(reply({ content: reportLines(report).join('\n') }));
      bot.log.info('reindexed', { generation: report.generation, seconds: report.seconds });
    } catch (error) {
      await progress.settle();
      if (!(error instanceof UserError)) throw error;
      bot.log.warn('not reindexed', describeError(error));
      const content = `${escapeMarkdown(error.message)}\nThis call changed nothing; the index in use goes on serving.`;
      await respond.answer(reply({ content }));
    }
  },
} satisfies SlashCommand;
