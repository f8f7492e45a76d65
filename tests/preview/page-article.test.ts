import { describe, expect, test } from 'vitest';

import { wordsFor } from '../../src/bot/reply/words.ts';
import { ARTICLE, MINISTER, MINISTER_QUOTE } from '../helpers/bot-on-server.ts';
import { HAS_CHROMIUM, NEEDS_CHROMIUM } from '../helpers/chromium.ts';
import { FakeEngine } from '../helpers/fake-engine.ts';
import { directionOf, inPage, isInside } from '../helpers/in-page.ts';
import { ask, replies, startSite } from '../helpers/preview-site.ts';
import { usePreview } from '../helpers/preview-suite.ts';

const words = wordsFor('ar');

/** An article of ten thousand paragraphs, each with words of its own. */
const LONG_ARTICLE = [
  'عنوان المقال الطويل',
  ...Array.from(
    { length: 10_000 },
    (_, at) => `وذكر التقرير المرقم${at + 1} أن الوزير${at + 1} سافر إلى موسكو أمس.`,
  ),
].join('\n');
/** A paragraph that no message has room for. */
const LONG_PARAGRAPH = `عنوان\nسافر الجنرال سليماني إلى دمشق الجميلة. ${'ثم عاد إلى بيته مساء. '.repeat(110)}`;

describe.skipIf(!HAS_CHROMIUM)(
  `a long article on the preview page${NEEDS_CHROMIUM}`,
  { timeout: 120_000 },
  () => {
    const { onPage } = usePreview(() => startSite(new FakeEngine(LONG_ARTICLE)));

    test('is laid out no further than the screen shows', () =>
      onPage(async (page) => {
        expect(await page.locator('#article p').count()).toBe(10_000);
        const isDrawn = inPage('return element.checkVisibility({ contentVisibilityAuto: true })');
        expect(await page.locator('#p-10000').evaluate(isDrawn)).toBe(false);
        const reply = await ask(page, 'ماذا ذكر التقرير المرقم9876 أن الوزير9876؟');
        await reply.locator('a.cite').first().click();

        await page.locator('mark', { hasText: 'المرقم9876 ' }).waitFor();
        expect(await isInside(page.locator('mark'), page.locator('#article'))).toBe(true);
        expect(await page.locator('#p-9876').evaluate(isDrawn)).toBe(true);
        expect(await page.locator('#found .passage').count()).toBe(6);
      }));
  },
);

describe.skipIf(!HAS_CHROMIUM)(
  `the preview page and its server${NEEDS_CHROMIUM}`,
  { timeout: 120_000 },
  () => {
    const engine = new FakeEngine(ARTICLE);
    const { onPage } = usePreview(() => startSite(engine));

    test('says so when the server does not answer, and asks again when it is back', () =>
      onPage(
        async (page) => {
          await page.route('**/api/ask', (route) => route.fulfill({ status: 500, body: 'gone' }), {
            times: 1,
          });
          const failed = await ask(page, MINISTER);
          expect(await failed.textContent()).toContain('Is it still running?');
          expect(await (await ask(page, MINISTER)).textContent()).toContain(MINISTER_QUOTE);
        },
        {},
        [expect.stringContaining('500')],
      ));

    test('shows the new article once it has been reindexed, and what is too long for a message in an embed', () =>
      onPage(async (page) => {
        engine.nextText = LONG_PARAGRAPH;
        await engine.reindex();
        const reply = await ask(page, 'إلى دمشق الجميلة سافر؟');
        await page.locator('mark').waitFor();
        await reply.locator('discord-button', { hasText: words.showPassage }).click();
        const embed = replies(page).last().locator('discord-embed');
        await embed.waitFor();

        expect(await page.locator('#article p').count()).toBe(1);
        expect(await embed.locator('discord-bold', { hasText: 'دمشق الجميلة' }).count()).toBe(1);
        expect(await directionOf(embed.locator('discord-quote'))).toBe('rtl');
      }));
  },
);
