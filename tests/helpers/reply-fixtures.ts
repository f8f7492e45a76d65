import { askEngine, type Asked } from '../../src/bot/ask-engine.ts';
import type { ReplyPayload } from '../../src/bot/reply/payload.ts';
import { renderAnswer } from '../../src/bot/reply/render-answer.ts';
import { renderArticle } from '../../src/bot/reply/render-article.ts';
import { renderMore } from '../../src/bot/reply/render-more.ts';
import { renderPassage } from '../../src/bot/reply/render-passage.ts';
import type { Language } from '../../src/types.ts';
import { ARTICLE } from './bot-on-server.ts';
import { FakeEngine } from './fake-engine.ts';

const MINISTER = 'من وزير الدفاع الروسي الذي اجتمع معه سليماني؟';
const FROZEN = 'متى جمدت روسيا تفعيل اتفاق إس-300 تحت ضغط الغرب؟';
const FROZEN_IN_ENGLISH = 'When did Russia freeze the S-300 deal?';
const PEOPLE = 'ما عدد سكان حلب الكاملة؟';
const MIXED_ARTICLE = `خبر عن شركة OpenAI
قالت وكالة Reuters إن شركة OpenAI أعلنت طراز GPT-4 يوم 14 مارس 2023 بسعر 20$ شهرياً (أي 240$ سنوياً) وفق موقع example.com
Microsoft استثمرت 10 مليارات دولار في OpenAI، ونشرت ذلك مجلة The Verge.`;

/** Replies of every kind, by the name of the picture that shows them. */
export async function replyFixtures(): Promise<Readonly<Record<string, readonly ReplyPayload[]>>> {
  const engine = new FakeEngine(ARTICLE);
  engine.suggestions = [
    { text: 'ما الغرض الرئيسي من الزيارة؟', language: 'ar' },
    { text: 'متى جمدت روسيا اتفاق إس-300؟', language: 'ar' },
    { text: 'من اجتمع مع سليماني؟', language: 'ar' },
  ];
  const minister = await askEngine(engine, MINISTER);
  const frozen = await askEngine(engine, FROZEN);
  const people = await askEngine(engine, PEOPLE);
  const snapshot = engine.current();
  const others = minister.answer.hits.slice(1, 4).map(({ passage }) => passage);

  const mixed = new FakeEngine(MIXED_ARTICLE);
  const model = await askEngine(mixed, 'متى أعلنت شركة OpenAI طراز GPT-4 وفق موقع example.com؟');
  const invested = await askEngine(mixed, 'استثمرت Microsoft مليارات دولار ونشرت مجلة Verge');
  return {
    'arabic-answer': [
      shown(minister, { asked: MINISTER, canShare: true }),
      shown(frozen, { readAs: 'متى كان ذلك (اتفاق إس-300)؟' }),
    ],
    'english-question': [
      shown(inLanguage(frozen, 'en'), { asked: FROZEN_IN_ENGLISH }),
      shown(inLanguage(minister, 'en'), { readAs: 'When was that (Russian defence minister met)?' }),
    ],
    refusal: [shown(people), shown(inLanguage(people, 'en'))],
    passages: [
      renderPassage(snapshot.article, firstQuote(minister), 'ar'),
      renderPassage(snapshot.article, firstQuote(frozen), 'en'),
      renderMore(snapshot, others, 'ar'),
      renderMore(snapshot, others, 'en'),
      renderArticle(snapshot, engine.suggestions),
    ],
    'mixed-scripts': [model, invested].flatMap((asked) => [shown(asked), shown(inLanguage(asked, 'en'))]),
  };
}

function shown(
  asked: Asked,
  more: { asked?: string; readAs?: string; canShare?: boolean } = {},
): ReplyPayload {
  return renderAnswer(asked.answer, { ...asked, canShare: false, ...more });
}

function inLanguage(asked: Asked, language: Language): Asked {
  return { ...asked, answer: { ...asked.answer, language } };
}

function firstQuote({ answer }: Asked) {
  const [quote] = answer.kind === 'answered' ? answer.quotes : [];
  if (quote === undefined) throw new Error('The fixture needs an answer.');
  return quote;
}
