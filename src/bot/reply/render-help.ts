import { isolate } from './bidi.ts';
import { reply, type ReplyPayload } from './payload.ts';

const ARABIC = [
  'أجيب عن أسئلة حول مقال واحد، من كلامه هو، وأذكر الفقرة التي جاءت منها كل إجابة. وما لا يذكره المقال أقول إنه لا يذكره.',
  '- اسأل بالأمر /اسأل، أو اذكر اسمي ثم اكتب سؤالك، أو راسلني مباشرة.',
  '- رُدّ على إجابتي لتكمل السؤال: ومتى كان ذلك؟',
  '- اضغط مطولاً على أي رسالة، ثم التطبيقات، لتسأل المقال عنها.',
];
const ENGLISH = [
  'I answer questions about one article, in its own words, and name the paragraph that each answer comes from. What the article does not say, I say it does not.',
  '- Use /ask, mention me with your question, or write to me directly.',
  '- Reply to an answer of mine to follow up: and when was that?',
  '- Press and hold any message, then Apps, to ask the article about it.',
];

/** How to ask, in both languages: nobody has asked anything yet whose language could be followed. */
export function renderHelp(commandNames: readonly string[]): ReplyPayload {
  const names = commandNames.map((name) => isolate(`\`${name}\``, 'ltr')).join(' · ');
  return reply({ content: [...ARABIC, '', ...ENGLISH, '', names].join('\n') });
}
