import { ApplicationCommandType, PermissionFlagsBits } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { serversOnly } from '../src/bot/places.ts';
import { escapeMarkdown } from '../src/bot/reply/escape.ts';
import { reply } from '../src/bot/reply/payload.ts';
import type { Latencies } from '../src/bot/statistics.ts';

export const status = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'status',
    description: 'Model, index, uptime, counters and latencies',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...serversOnly,
  },
  execute: async ({ bot, respond }) => {
    const { article, passages, generation, builtAt, model, threshold } = bot.engine.current();
    const { statistics, client, options } = bot;
    const lines = [
      `**Model:** ${escapeMarkdown(model)}`,
      `**Index:** ${escapeMarkdown(generation)}, ${passages.length} passages of ${article.paragraphs.length} paragraphs, built ${timestamp(builtAt)}, answers from confidence ${threshold.toFixed(2)}`,
      `**Up since** ${timestamp(statistics.startedAt)}, ${client.guilds.cache.size} servers, gateway ${client.ws.ping < 0 ? 'not measured yet' : `${Math.round(client.ws.ping)} ms`}, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
      `**Questions:** ${statistics.answered} answered, ${statistics.notInArticle} not in the article, ${statistics.turnedAway} turned away, ${statistics.failed} failed`,
      `**Latency** (p50 / p95): acknowledged ${shown(statistics.acknowledging)}, engine ${shown(statistics.answering)}, reply ${shown(statistics.replying)}`,
      ...(options.quality ?? []).map(
        ({ name, value }) => `**${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`,
      ),
    ];
    await respond.replyPrivately(reply({ content: lines.join('\n') }));
  },
} satisfies SlashCommand;

function timestamp(date: Date): string {
  return `<t:${Math.floor(date.getTime() / 1000)}:R>`;
}

function shown(latencies: Latencies): string {
  const found = latencies.percentiles();
  if (found === null) return 'none yet';
  return `${digits(found.p50)} / ${digits(found.p95)} ms`;
}

function digits(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
