import { describe, expect, test } from 'vitest';

import { MINISTER, MINISTER_QUOTE } from '../helpers/bot-on-server.ts';
import { HAS_CHROMIUM, NEEDS_CHROMIUM } from '../helpers/chromium.ts';
import { HOSTILE_QUESTIONS } from '../helpers/hostile-questions.ts';
import { inPage, widthBeyondScreen } from '../helpers/in-page.ts';
import { ask, startRealSite } from '../helpers/preview-site.ts';
import { usePreview } from '../helpers/preview-suite.ts';

/** Elements that no part of the page makes. */
const STRANGE_ELEMENTS = `[...document.querySelectorAll(
  '#messages :is(script, style, iframe, svg, base, object, embed, form, input, [onerror], [onload], a:not(.cite)), #found :is(script, style, iframe, img, a)',
)].map(({ outerHTML }) => outerHTML)`;

describe.skipIf(!HAS_CHROMIUM)(
  `hostile questions on the preview page${NEEDS_CHROMIUM}`,
  { timeout: 120_000 },
  () => {
    const { onPage } = usePreview(startRealSite);

    test('draws hostile questions as the text they are', () =>
      onPage(async (page) => {
        for (const question of HOSTILE_QUESTIONS) {
          await ask(page, question);
          const own = page.locator('discord-message[author="You"]').last();
          expect(await own.evaluate(inPage(`return element.querySelector('*:not(.line)')`))).toBeNull();
        }
        const strange = await page.evaluate(STRANGE_ELEMENTS);
        expect(strange).toEqual([]);
        expect(await page.locator('discord-message[author="You"]').count()).toBe(HOSTILE_QUESTIONS.length);
        expect(await widthBeyondScreen(page)).toEqual([]);
        const reply = await ask(page, MINISTER);
        expect(await reply.textContent()).toContain(MINISTER_QUOTE);
      }));
  },
);
