import { describe, expect, test } from 'vitest';

import { wordsFor } from '../../src/bot/reply/words.ts';
import { FROZEN, MINISTER, MINISTER_QUOTE } from '../helpers/bot-on-server.ts';
import { HAS_CHROMIUM, NEEDS_CHROMIUM } from '../helpers/chromium.ts';
import { gate } from '../helpers/gate.ts';
import { isInside } from '../helpers/in-page.ts';
import { ask, replies, startRealSite } from '../helpers/preview-site.ts';
import { usePreview } from '../helpers/preview-suite.ts';

const words = wordsFor('ar');

describe.skipIf(!HAS_CHROMIUM)(`asking on the preview page${NEEDS_CHROMIUM}`, { timeout: 120_000 }, () => {
  const { onPage, site } = usePreview(startRealSite);

  test('begins with the article, as /article shows it in Discord', () =>
    onPage(async (page) => {
      const first = replies(page).first();
      expect(await first.textContent()).toContain('قاسم سليماني يزور روسيا');
      expect(await first.getAttribute('ephemeral')).not.toBeNull();
      expect(await page.locator('#article p').count()).toBe(
        site().engine.current().article.paragraphs.length,
      );
    }));

  test('answers a question with a quote, and shows how it was found', () =>
    onPage(async (page) => {
      const reply = await ask(page, MINISTER);

      expect(await reply.locator('discord-quote').textContent()).toContain(`«${MINISTER_QUOTE}» [1]`);
      expect(await page.locator('#found .verdict').textContent()).toBe('answered');
      expect(await page.locator('#found .passage').count()).toBe(6);
      expect(await page.locator('#found .passage').first().textContent()).toContain('cited [1]');
      await page.getByRole('button', { name: 'Show more' }).click();
      expect(await page.locator('#found .passage').count()).toBe(12);
      expect(await page.locator('mark').allTextContents()).toEqual([MINISTER_QUOTE]);
    }));

  test('marks the cited sentences and scrolls to them when [1] is pressed', () =>
    onPage(async (page) => {
      const reply = await ask(page, FROZEN);
      await ask(page, MINISTER);
      await reply.locator('a.cite').first().click();

      const mark = page.locator('mark').first();
      expect(await page.locator('mark').allTextContents()).toEqual([
        'وساعد سليماني في إعادة تفعيل اتفاق إس-300، الذي جمدته روسيا في 2010، تحت ضغط من الغرب.',
      ]);
      expect(await isInside(mark, page.locator('#article'))).toBe(true);
      expect(await page.evaluate('document.scrollingElement.scrollTop')).toBe(0);
    }));

  test('answers presses as the bot does: the passage privately, more passages, and away again', () =>
    onPage(async (page) => {
      const reply = await ask(page, MINISTER);
      await reply.locator('discord-button', { hasText: words.showPassage }).click();
      const shown = replies(page).last();
      await shown.locator('discord-quote').waitFor();

      expect(await shown.getAttribute('ephemeral')).not.toBeNull();
      expect(await shown.locator('discord-bold', { hasText: 'سيرجي شويجو' }).count()).toBe(1);
      const count = await replies(page).count();
      await shown.getByRole('button', { name: 'Dismiss message' }).press('Enter');
      expect(await replies(page).count()).toBe(count - 1);
      await reply.locator('discord-button', { hasText: words.morePassages }).click();
      await replies(page)
        .nth(count - 1)
        .locator('discord-quote')
        .first()
        .waitFor();
    }));

  test('shares a private answer once', () =>
    onPage(async (page) => {
      await page.locator('#input').fill(`/اسأل ${MINISTER}`);
      await page.locator('#private').check();
      await page.locator('#input').press('Enter');
      const own = replies(page).nth(1);
      await own.locator('discord-button', { hasText: words.share }).click();
      const shared = replies(page).nth(2);
      await shared.waitFor();

      expect(await own.getAttribute('ephemeral')).not.toBeNull();
      expect(await shared.getAttribute('ephemeral')).toBeNull();
      expect(await shared.textContent()).toContain(MINISTER_QUOTE);
      expect(await own.locator('discord-button', { hasText: words.share }).count()).toBe(0);
    }));

  test('reads a reply to an answer as a follow-up', () =>
    onPage(async (page) => {
      const reply = await ask(page, MINISTER);
      await reply.getByRole('button', { name: 'Reply' }).click();
      expect(await page.locator('#replying').isVisible()).toBe(true);
      const followUp = await ask(page, 'ومتى كان ذلك؟');

      expect(await followUp.textContent()).toContain(`${words.readAs} متى كان ذلك`);
      expect(await page.locator('#replying').isVisible()).toBe(false);
    }));

  test('shows what would be found while a question is typed, the latest alone', () =>
    onPage(async (page) => {
      await page.locator('#input').pressSequentially(MINISTER, { delay: 5 });
      await page.locator('#found p.question', { hasText: MINISTER }).waitFor();

      expect(await page.locator('#found .verdict').textContent()).toBe('would be answered');
      expect(await replies(page).count()).toBe(1);
    }));

  test('drops the answer to a question that another has overtaken', () =>
    onPage(async (page) => {
      const overtaken = gate();
      await page.route('**/api/ask', async (route) => {
        // Held back until the next question has been asked.
        if (route.request().postData()?.includes(FROZEN) === true) await overtaken.pass();
        await route.continue().catch(() => undefined);
      });
      await page.locator('#input').fill(FROZEN);
      await page.locator('#input').press('Enter');
      await page.locator('.dots').waitFor();
      await ask(page, MINISTER);
      overtaken.open();
      await page.unrouteAll({ behavior: 'wait' });

      expect(await replies(page).count()).toBe(2);
      expect(await page.locator('.dots').count()).toBe(0);
      expect(await page.locator('#found p.question').textContent()).toBe(MINISTER);
    }));
});
