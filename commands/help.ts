import { ApplicationCommandType } from 'discord.js';

import type { SlashCommand } from '../src/bot/command.ts';
import { everywhere } from '../src/bot/places.ts';
import { isolate } from '../src/bot/reply/bidi.ts';
import { reply } from '../src/bot/reply/payload.ts';

const ARABIC = [
  'أجيب عن أسئلة حول مقال واحد، من كلامه هو، وأذكر الفقرة التي جاءت منها كل إجابة. وما لا يذكره المقال أقول إنه لا يذكره.',
  '- اسأل بالأمر الذي اسمه اسأل، أو اذكر اسمي ثم اكتب سؤالك، أو راسلني مباشرة.',
  '- رُدّ على إجابتي لتكمل السؤال: ومتى كان ذلك؟',
  '- اضغط مطولاً على أي رسالة، ثم التطبيقات، لتسأل المقال عنها.',
];
const ENGLISH = [
  'I answer questions about one article, in its own words, and name the paragraph that each answer comes from. What the article does not say, I say it does not.',
  '- Use /ask, mention me with your question, or write to me directly.',
  '- Reply to an answer of mine to follow up: and when was that?',
  '- Press and hold any message, then Apps, to ask the article about it.',
];

export const help = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'How to ask',
    ...everywhere,
  },
  execute: async ({ bot, respond }) => {
    const commands = bot.commands
      .filter(({ data }) => !data.default_member_permissions)
      .map(({ data }) => `\`${data.type === ApplicationCommandType.Message ? '' : '/'}${data.name}\``)
      .map((name) => isolate(name, 'ltr'));
    const content = [...ARABIC, '', ...ENGLISH, '', commands.join(' · ')].join('\n');
    await respond.replyPrivately(reply({ content }));
  },
} satisfies SlashCommand;
