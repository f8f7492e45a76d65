import { describe, expect, test } from 'vitest';

import { MINISTER } from '../helpers/bot-on-server.ts';
import { HAS_CHROMIUM, NEEDS_CHROMIUM } from '../helpers/chromium.ts';
import {
  boxesOf,
  directionOf,
  inPage,
  isAfter,
  isInside,
  seriousFaults,
  widthBeyondScreen,
} from '../helpers/in-page.ts';
import { ask, replies, startRealSite } from '../helpers/preview-site.ts';
import { usePreview } from '../helpers/preview-suite.ts';

const PHONE = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

describe.skipIf(!HAS_CHROMIUM)(`the look of the preview page${NEEDS_CHROMIUM}`, { timeout: 120_000 }, () => {
  const { onPage } = usePreview(startRealSite);

  test('draws Arabic from right to left and English from left to right, block by block', () =>
    onPage(async (page) => {
      const arabic = await ask(page, MINISTER);
      const quote = arabic.locator('discord-quote');
      expect(await directionOf(quote)).toBe('rtl');
      const [open, close, citation] = await boxesOf(quote, ['«', '»', '[1]']);
      expect(open.right).toBeGreaterThan(close.right);
      expect(isAfter(citation, close)).toBe(true);
      const bar = await quote.locator('.discord-quote-divider').boundingBox();
      expect(bar?.x ?? 0).toBeGreaterThan(open.right - 1);

      const english = await ask(page, '/ask When did Russia freeze the S-300 deal?');
      const lines = english.locator('.line[dir], discord-subscript[dir]');
      expect(await directionOf(lines.filter({ hasText: 'Question:' }).first())).toBe('ltr');
      expect(await directionOf(english.locator('discord-quote').first())).toBe('rtl');
      expect(await directionOf(page.locator('#p-5'))).toBe('rtl');
    }));

  test('works from the keyboard alone', () =>
    onPage(async (page) => {
      await page.keyboard.type('/he');
      expect(await page.getByRole('option').allTextContents()).toEqual([expect.stringContaining('/help')]);
      await page.keyboard.press('Enter');
      await replies(page).nth(1).waitFor();
      expect(await replies(page).nth(1).textContent()).toContain('Use /ask, mention me');

      await page.keyboard.type('/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.locator('#input').inputValue()).toBe('/اسأل ');
      await page.keyboard.type(MINISTER);
      await page.keyboard.press('Enter');
      const cite = replies(page).nth(2).locator('a.cite').first();
      await cite.waitFor();
      await cite.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#announcer').textContent()).toBe('Marked in the article.');
      const button = replies(page).nth(2).locator('discord-button').first().getByRole('button');
      await button.focus();
      await page.keyboard.press('Enter');
      await replies(page).nth(3).locator('discord-quote').waitFor();
    }));

  test('is dark or light as the system says, until a person chooses', () =>
    onPage(
      async (page) => {
        const background = () =>
          page.locator('.pane.channel').evaluate(inPage('return getComputedStyle(element).backgroundColor'));
        const textColour = () =>
          replies(page).first().evaluate(inPage('return getComputedStyle(element).color'));
        expect([await background(), await textColour()]).toEqual(['rgb(49, 51, 56)', 'rgb(219, 222, 225)']);
        await page.emulateMedia({ colorScheme: 'light' });
        // The page hears of the change by an event, so it follows a moment later.
        await expect
          .poll(async () => [await background(), await textColour()], { timeout: 10_000 })
          .toEqual(['rgb(255, 255, 255)', 'rgb(49, 51, 56)']);
        await page.getByRole('button', { name: 'Dark' }).click();
        await page.reload();
        await replies(page).first().waitFor();
        expect(await background()).toBe('rgb(49, 51, 56)');
      },
      { colorScheme: 'dark' },
    ));

  test('fits a narrow phone, one pane at a time', () =>
    onPage(async (page) => {
      const reply = await ask(page, MINISTER);
      expect(await widthBeyondScreen(page)).toEqual([]);
      await reply.locator('a.cite').first().tap();
      expect(await page.locator('#article').isVisible()).toBe(true);
      expect(await isInside(page.locator('mark').first(), page.locator('#article'))).toBe(true);
      expect(await widthBeyondScreen(page)).toEqual([]);
      await page.getByRole('button', { name: 'How found' }).first().tap();
      expect(await page.locator('#found .verdict').isVisible()).toBe(true);
      expect(await page.locator('#input').isVisible()).toBe(false);
      expect(await widthBeyondScreen(page)).toEqual([]);
    }, PHONE));

  test.each([
    ['dark', 'on a wide screen', {}, []],
    ['light', 'on a wide screen', {}, []],
    ['dark', 'on a phone', PHONE, ['How found', 'Article']],
    ['light', 'on a phone', PHONE, ['How found', 'Article']],
  ] as const)('has no serious accessibility fault in the %s theme %s', (colorScheme, _, device, views) =>
    onPage(
      async (page) => {
        const reply = await ask(page, MINISTER);
        await reply.locator('discord-button').first().click();
        await replies(page).last().locator('discord-quote').waitFor();
        await ask(page, 'How many people live in Aleppo?');
        await page.locator('#input').fill('/');
        expect(await seriousFaults(page)).toEqual([]);
        for (const view of views) {
          await page.locator('.views').getByRole('button', { name: view }).click();
          expect(await seriousFaults(page)).toEqual([]);
        }
      },
      { ...device, colorScheme },
    ),
  );
});
