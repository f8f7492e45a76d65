import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { discordPage, type DirectionBy } from '../../helpers/discord-page.ts';
import { replyFixtures } from '../../helpers/reply-fixtures.ts';

/** Debian's package; elsewhere the variable names another one. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FOLDER = join(import.meta.dirname, '../../../data/pictures');

describe.skipIf(!existsSync(CHROMIUM))(
  `replies drawn by Chromium (skipped where ${CHROMIUM} is missing: install Debian's package "chromium")`,
  () => {
    let browser: Browser;

    beforeAll(async () => {
      mkdirSync(FOLDER, { recursive: true });
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    });

    afterAll(async () => {
      await browser.close();
    });

    for (const by of ['line', 'message'] as const) {
      test(`read in order when the ${by} chooses the direction`, async () => {
        for (const [name, replies] of Object.entries(await replyFixtures())) {
          const page = await drawn(browser, replies, by);
          await page.screenshot({ path: join(FOLDER, `${name}-by-${by}.png`), fullPage: true });
          const quotes = await arabicQuotes(page);
          expect(quotes.length).toBeGreaterThan(0);
          for (const quote of quotes) expect(quote).toMatchObject(IN_ORDER);
          await page.close();
        }
      });
    }
  },
);

/** What must hold of every Arabic quote on the screen. */
const IN_ORDER = { opensAtTheRight: true, closesAtTheLeft: true, citationFollows: true };

async function drawn(
  browser: Browser,
  replies: Parameters<typeof discordPage>[0],
  by: DirectionBy,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 680, height: 400 }, deviceScaleFactor: 2 });
  await page.setContent(discordPage(replies, by));
  return page;
}

/** Measures every quote between « and »: where its marks and its citation stand on the screen. */
function arabicQuotes(page: Page): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(MEASURE);
}

/** Runs in the page, which knows nothing of this file. */
const MEASURE = `(() => {
  const boxOf = (characters, at) => {
    const { node, offset } = characters[at];
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const sameLine = (a, b) => Math.abs(a.top - b.top) < 8;
  return [...document.querySelectorAll('.line')].flatMap((line) => {
    const characters = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let offset = 0; offset < node.data.length; offset++) characters.push({ node, offset });
    }
    const text = characters.map(({ node, offset }) => node.data[offset]).join('');
    const open = text.indexOf('«');
    const close = text.lastIndexOf('»');
    if (open === -1 || close === -1) return [];
    const [openBox, firstBox] = [boxOf(characters, open), boxOf(characters, open + 1)];
    const [closeBox, lastBox] = [boxOf(characters, close), boxOf(characters, close - 1)];
    const citation = text.indexOf('[', close);
    const citationBox = citation === -1 ? null : boxOf(characters, citation + 1);
    return [{
      text,
      opensAtTheRight: openBox.left >= firstBox.left,
      closesAtTheLeft: !sameLine(closeBox, lastBox) || closeBox.left <= lastBox.left,
      citationFollows: citationBox === null || !sameLine(citationBox, closeBox) || citationBox.left < closeBox.left,
    }];
  });
})()`;
