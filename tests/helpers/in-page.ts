import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A function for the page, which these files' types know nothing of: its element, and what is handed to it. */
export function inPage(body: string): (element: unknown, argument: unknown) => unknown {
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- it runs in the page
  return new Function('element', 'argument', body) as (element: unknown, argument: unknown) => unknown;
}

export function directionOf(element: Locator): Promise<unknown> {
  return element.evaluate(inPage('return getComputedStyle(element).direction'));
}

const BOX = z.object({ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() });
type Box = z.infer<typeof BOX>;

/** Where letters stand on the screen, the first time each comes in an element's text. */
export async function boxesOf(
  element: Locator,
  texts: readonly [string, string, string],
): Promise<readonly [Box, Box, Box]> {
  const found: unknown = await element.evaluate(
    inPage(`return argument.map((text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.data.indexOf(text);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return range.getBoundingClientRect().toJSON();
      }
      return null;
    })`),
    texts,
  );
  return z.tuple([BOX, BOX, BOX]).parse(found);
}

/** Reading from the right: further left on the same line, or on a line below. */
export function isAfter(later: Box, earlier: Box): boolean {
  return later.top > earlier.bottom - 4 || later.right <= earlier.left + 1;
}

export async function isInside(inner: Locator, outer: Locator): Promise<boolean> {
  const [small, large] = [await inner.boundingBox(), await outer.boundingBox()];
  if (small === null || large === null) return false;
  return small.y >= large.y - 1 && small.y + small.height <= large.y + large.height + 1;
}

/** Elements that stand out of the screen sideways. */
export function widthBeyondScreen(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('body *:not(.unseen)')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))`);
}

/** Axe-core's serious and critical violations. */
export async function seriousFaults(page: Page): Promise<unknown> {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(`${AXE}; undefined`);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(' | ')))`);
}
