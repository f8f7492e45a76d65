import { afterAll, describe, expect, test } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import type { Answer } from '../../src/types.ts';
import { answerFaults } from '../helpers/answer-faults.ts';
import { bundledEmbedder, bundledEngine } from '../helpers/bundled-engine.ts';

const bundled = await bundledEmbedder();
afterAll(() => bundled.close());
const embedder: Embedder = { ...bundled, close: () => Promise.resolve() };

const engine = await bundledEngine({ embedder });
const bold = await bundledEngine({ embedder, threshold: 0 });
const mute = await bundledEngine({ embedder, threshold: 1 });

/** Questions beside the paragraph that answers. */
const ANSWERED: readonly (readonly [question: string, paragraph: number])[] = [
  ['من وزير الدفاع الروسي الذي اجتمع به سليماني؟', 5],
  ['ما الغرض الرئيسي من الزيارة؟', 2],
  ['في أي عام جمدت روسيا اتفاق إس-300؟', 12],
  ['ماذا قالت السفارة الإيرانية في موسكو عن زيارة سليماني؟', 6],
  ['ماذا قال المتحدث باسم الكرملين عن الاجتماع؟', 5],
  ['من وزير الخارجية الروسي؟', 6],
  // Without hamza and the dots of ta marbuta.
  ['ما اسم وزير الخارجيه الروسي', 6],
  ['هل سحبت روسيا بعض مقاتلاتها من سوريا', 13],
  // With diacritics.
  ['مَنْ هُوَ وَزِيرُ الدِّفَاعِ الرُّوسِيُّ؟', 5],
  ['مَنْ صَنَّفَ فَيْلَقَ القُدْسِ دَاعِمًا لِلإِرْهَابِ؟', 16],
  // As Egyptians write.
  ['السفارة الايرانية قالت ايه عن الزيارة؟', 6],
  ['مين بيقود فيلق القدس؟', 16],
  ['فين بيقضى سليمانى وقته؟', 15],
];

const ASKED_IN_ENGLISH: readonly (readonly [question: string, paragraph: number])[] = [
  ['Did Soleimani meet Putin?', 5],
  ['What did the Kremlin say about a meeting with Soleimani?', 5],
  ['Who did John Kerry talk to on the phone?', 6],
  ['What has the US labelled the Quds Force?', 16],
];

const NOT_THERE: readonly string[] = [
  'ما عاصمة أستراليا؟',
  'كيف أطبخ الكبسة؟',
  'من فاز بكأس العالم 2018؟',
  'السلام عليكم',
  'سعر الدولار النهارده كام؟',
  'Who wrote Hamlet?',
  'How do I center a div in CSS?',
  'tell me a joke',
  'قطط',
];

function expectSound(answer: Answer): void {
  expect(answerFaults(answer, engine.current())).toEqual([]);
}

/** An answer but for its timings. */
const askOnce = async (): Promise<unknown> => ({
  ...(await engine.answerQuestion('من اجتمع مع سليماني في موسكو؟')),
  timings: null,
});

describe('the first citation is the paragraph that answers', () => {
  test.each([...ANSWERED, ...ASKED_IN_ENGLISH])('%s', async (question, paragraph) => {
    const answer = await bold.answerQuestion(question);
    expectSound(answer);
    expect(answer.citations[0]?.passage.paragraph).toBe(paragraph);
  });
});

test('the question of the readme is answered with the sentence that names him', async () => {
  const answer = await engine.answerQuestion('من وزير الدفاع الروسي الذي اجتمع به سليماني؟');
  if (answer.kind !== 'answered') throw new Error('It was not answered.');
  expect(answer.quotes[0]?.text).toBe(
    'وذكر مصدر أن سليماني اجتمع مع الرئيس الروسي فلاديمير بوتين ووزير الدفاع سيرجي شويجو.',
  );
  expect(answer.citations[0]).toMatchObject({ number: 1, passage: { paragraph: 5 } });
});

describe('what has nothing to do with the article is refused, with the nearest passages', () => {
  test.each(NOT_THERE)('%s', async (question) => {
    const answer = await engine.answerQuestion(question);
    expectSound(answer);
    expect(answer.kind).toBe('not-in-article');
    expect(answer.citations.length).toBeLessThanOrEqual(2);
  });
});

describe('the threshold', () => {
  const questions = [...ANSWERED, ...ASKED_IN_ENGLISH].map(([question]) => question);

  test('at 0 answers everything that has a word', async () => {
    for (const question of [...questions, ...NOT_THERE]) {
      const answer = await bold.answerQuestion(question);
      expectSound(answer);
      expect(answer.kind).toBe('answered');
    }
  });

  test('at 1 refuses everything', async () => {
    for (const question of [...questions, ...NOT_THERE]) {
      const answer = await mute.answerQuestion(question);
      expectSound(answer);
      expect(answer.kind).toBe('not-in-article');
    }
  });

  test('changes nothing but the decision', async () => {
    for (const question of questions) {
      const [answered, refused] = await Promise.all([bold, mute].map((one) => one.answerQuestion(question)));
      expect(refused?.confidence).toBe(answered?.confidence);
      expect(refused?.hits).toEqual(answered?.hits);
    }
  });
});

describe('a question without a word', () => {
  test.each(['', '   ', '؟', '\u202E\u200F', '\u064E\u0651', '😀', '\uD83D', '.*+?^${}()|[]\\'])(
    '%j has no answer, even at 0',
    async (question) => {
      const answer = await bold.answerQuestion(question);
      expect(answer).toMatchObject({ kind: 'not-in-article', confidence: 0, hits: [], citations: [] });
    },
  );
});

describe('an answer holds', () => {
  test('the question without direction marks and needless spaces', async () => {
    const { question } = await engine.answerQuestion('\u202Bمن  هو\u202C \n شويجو؟\u200F ');
    expect(question).toBe('من هو شويجو؟');
  });

  test.each([
    ['ar', 'من هو شويجو؟'],
    ['ar', 'مين شويجو'],
    ['en', 'Who is Shoygu?'],
    ['other', 'Qui est le ministre russe de la défense ?'],
    ['other', '2010'],
  ])('its language: %s for %s', async (language, question) => {
    expect((await engine.answerQuestion(question)).language).toBe(language);
  });

  test('as many hits as were asked for, the title never among them', async () => {
    const question = 'سليماني موسكو روسيا سوريا';
    const all = (await engine.answerQuestion(question, { top: 1_000 })).hits;
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(({ passage }) => passage.paragraph)).not.toContain(0);
    expect((await engine.answerQuestion(question)).hits).toEqual(all.slice(0, 5));
    expect((await engine.answerQuestion(question, { top: 1 })).hits).toEqual(all.slice(0, 1));
  });

  test('the same each time, but for the timings', async () => {
    const first = await askOnce();
    expect(await Promise.all([askOnce(), askOnce(), askOnce()])).toEqual([first, first, first]);
  });

  test('timings that add up', async () => {
    const { embedMs, retrieveMs, answerMs, totalMs } = (await engine.answerQuestion('من هو شويجو؟')).timings;
    for (const part of [embedMs, retrieveMs, answerMs]) expect(part).toBeGreaterThanOrEqual(0);
    expect(embedMs + retrieveMs + answerMs).toBeCloseTo(totalMs, 6);
  });
});
