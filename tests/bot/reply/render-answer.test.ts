import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { askEngine } from '../../../src/bot/ask-engine.ts';
import { questionShownIn } from '../../../src/bot/reply/asked-question.ts';
import { decodeAction } from '../../../src/bot/reply/custom-id.ts';
import { handleComponent } from '../../../src/bot/reply/handle-component.ts';
import { limits } from '../../../src/bot/reply/limits.ts';
import type { ReplyPayload } from '../../../src/bot/reply/payload.ts';
import { renderArticle } from '../../../src/bot/reply/render-article.ts';
import { renderAnswer, type AnswerContext } from '../../../src/bot/reply/render-answer.ts';
import {
  ARTICLE,
  FROZEN,
  MINISTER,
  MINISTER_QUOTE,
  SUGGESTIONS,
  UNANSWERABLE,
} from '../../helpers/bot-on-server.ts';
import { drawn } from '../../helpers/discord-markdown.ts';
import { FakeEngine } from '../../helpers/fake-engine.ts';
import { hostileMarkup } from '../../helpers/hostile-markup.ts';

function engineFor(article: string): FakeEngine {
  const engine = new FakeEngine(article);
  engine.suggestions = SUGGESTIONS;
  return engine;
}

async function shown(engine: FakeEngine, question: string, more: Partial<AnswerContext> = {}) {
  const asked = await askEngine(engine, question);
  return renderAnswer(asked.answer, { ...asked, canShare: false, ...more });
}

function buttonsOf({ components }: ReplyPayload) {
  return components.flatMap((row) => row.components);
}

/** Everything about a payload that Discord would refuse, or that is markup of others. */
function faultsOf(payload: ReplyPayload): readonly string[] {
  const { content, embeds, components } = payload;
  const texts = [content, ...embeds.map(({ description }) => description)];
  const buttons = buttonsOf(payload);
  const markup = texts.flatMap((text) => drawn(text).markup);
  const checks: readonly (readonly [string, boolean])[] = [
    ['empty', content === '' && embeds.length === 0],
    ['content', content.length > limits.content],
    ['embeds', embeds.some(({ description }) => description.length > limits.embedDescription)],
    ['rows', components.length > limits.rows],
    ['labels', buttons.some(({ label }) => label.length > limits.buttonLabel)],
    [
      'ids',
      buttons.some(({ custom_id }) => custom_id.length > limits.customId || decodeAction(custom_id) === null),
    ],
    ['markup', markup.some((kind) => !['blockQuote', 'subtext', 'strong', 'timestamp'].includes(kind))],
  ];
  return checks.filter(([, isFault]) => isFault).map(([name]) => name);
}

describe('an answer', () => {
  test('is the quote with its citation, then the source', async () => {
    const { content } = await shown(engineFor(ARTICLE), MINISTER);

    expect(content.split('\n')).toEqual([
      `> «${MINISTER_QUOTE}» [1]`,
      '',
      '-# المصدر',
      '-# [1] الفقرة 5: «وذكر مصدر أن سليماني اجتمع مع الرئيس الروسي فلاديمير بوتين ووزير الدفاع…»',
    ]);
  });

  test('keeps languages in lines of their own when the question is in another one', async () => {
    const engine = engineFor(ARTICLE);
    const asked = await askEngine(engine, FROZEN);
    const answer = { ...asked.answer, language: 'en' as const };

    const { content, components } = renderAnswer(answer, { ...asked, canShare: false });

    for (const line of content.split('\n')) {
      const hasBoth = /\p{Script=Arabic}/u.test(line) && /\p{Script=Latin}/u.test(line);
      expect(hasBoth).toBe(false);
    }
    expect(content).toMatch(/^The article \(in Arabic\) says:\n/u);
    expect(content).toContain('-# [1] paragraph 12');
    expect(components[0]?.components[0]?.label).toBe('Show the passage');
  });

  test('shows the question where the surface does not, and it can be read back', async () => {
    const { content } = await shown(engineFor(ARTICLE), MINISTER, { asked: MINISTER });

    expect(content).toContain(`-# السؤال: ${MINISTER}`);
    expect(questionShownIn(content)).toBe(MINISTER);
  });

  test('shows how a follow-up was read, and that can be read back', async () => {
    const { content } = await shown(engineFor(ARTICLE), MINISTER, { readAs: `متى *كان* ذلك؟` });

    expect(content).toMatch(/^فهمت سؤالك: متى \\\*كان\\\* ذلك؟\n\n/u);
    expect(questionShownIn(content)).toBe('متى *كان* ذلك؟');
  });

  test('whose quote is not the article’s text is not sent', async () => {
    const asked = await askEngine(engineFor(ARTICLE), MINISTER);
    const quotes = [{ start: 0, end: 4, text: 'غيره', citation: 1 }];
    const answer = { ...asked.answer, kind: 'answered' as const, quotes };

    expect(() => renderAnswer(answer, { ...asked, canShare: false })).toThrow('is not the article');
  });

  test('is the article’s letters as Discord draws them, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileMarkup, async (noise) => {
        const sentence = `عنوان\nالوزير شويجو ${noise.replaceAll(/\s+/gu, ' ')} اجتمع.`;
        const payload = await shown(engineFor(sentence), 'الوزير شويجو اجتمع', { asked: noise });
        expect(faultsOf(payload)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a refusal', () => {
  test('offers questions and, where something is near, shows it as such', async () => {
    const payload = await shown(engineFor(ARTICLE), 'ما عدد سكان حلب الكاملة؟');

    expect(payload.content).toMatch(/^لا يذكر المقال ذلك\. أقرب ما فيه:\n\n> «وأضاف أحد المصادر/u);
    expect(payload.content).toContain('يمكنني الإجابة مثلاً عن:');
    expect(buttonsOf(payload).map(({ label }) => label)).toEqual([
      ...SUGGESTIONS.map(({ text }) => text),
      'اعرض الفقرة',
    ]);
  });

  test('stands alone where nothing is near and nothing can be offered', async () => {
    const payload = await shown(new FakeEngine(ARTICLE), UNANSWERABLE);

    expect(payload.content).toBe('لا يذكر المقال ذلك.');
    expect(payload.components).toEqual([]);
  });

  test('puts questions of the asker’s language first', async () => {
    const payload = await shown(engineFor(ARTICLE), 'How many people live there?');

    expect(buttonsOf(payload)[0]?.label).toBe(SUGGESTIONS[2].text);
  });
});

describe('every reply to every press', () => {
  test('stays within Discord’s limits and markup, however hostile the article', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileMarkup, { minLength: 1, maxLength: 6 }),
        hostileMarkup,
        async (lines, asked) => {
          const engine = engineFor(
            ['عنوان المقال', 'الوزير شويجو اجتمع.', ...lines.map((line) => `شويجو ${line}`)].join('\n'),
          );
          engine.suggestions = lines.map((text) => ({ text, language: 'ar' }));
          expect(faultsOf(renderArticle(engine.current(), engine.suggestions))).toEqual([]);
          for (const question of ['الوزير شويجو اجتمع', `شويجو ${asked}`]) {
            const payload = await shown(engine, question, { asked, canShare: true });
            expect(faultsOf(payload)).toEqual([]);
            for (const { custom_id } of buttonsOf(payload)) {
              const pressed = await handleComponent(custom_id, engine, {
                content: payload.content,
                isPrivate: true,
              });
              expect(faultsOf(pressed.payload)).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
