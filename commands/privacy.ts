import { ApplicationCommandType } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';
import { reply } from '../src/bot/reply/payload.ts';

const ARABIC = [
  'لا أحفظ الأسئلة ولا الإجابات، ولا أرسلها إلى أي خدمة: كل شيء يُحسب على جهاز من يشغّلني.',
  'ما أكتبه في السجل أرقام تعريف وأزمنة فقط، بلا نص.',
  'أقرأ ما يُذكر فيه اسمي، والردود على إجاباتي، والرسائل المباشرة، وما تختاره من قائمة الرسالة.',
];
const ENGLISH = [
  'I keep neither questions nor answers and send them to no service: everything is computed on the machine of whoever runs me.',
  'My log holds ids and timings, never text.',
  'I read messages that mention me, replies to my answers, direct messages, and what you pick from a message’s menu.',
];
const CHANNELS_ARABIC = 'وأقرأ كل رسالة في القنوات التي خصّصها المشغّل للأسئلة.';
const CHANNELS_ENGLISH =
  'I also read every message in the channels that the operator set aside for questions:';

export const privacy = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'What is read, kept and sent',
    ...everywhere,
  },
  execute: async ({ bot, respond }) => {
    const { answerChannels } = bot.options;
    const hears = answerChannels.length > 0;
    const mentions = answerChannels.slice(0, 20).map((id) => `<#${id}>`);
    const content = [
      ...ARABIC,
      ...(hears ? [CHANNELS_ARABIC] : []),
      '',
      ...ENGLISH,
      ...(hears ? [CHANNELS_ENGLISH, mentions.join(' ')] : []),
    ].join('\n');
    await respond.replyPrivately(reply({ content }));
  },
} satisfies SlashCommand;
