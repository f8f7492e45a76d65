import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';

import { launchChromium } from './chromium.ts';
import { openPage, violations, type PreviewSite } from './preview-site.ts';

export interface PreviewSuite {
  readonly site: () => PreviewSite;
  /** Opens the page in a context of its own; after the work it must have had no fault but those expected. */
  readonly onPage: (
    work: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
    expectedFaults?: readonly unknown[],
  ) => Promise<void>;
}

/** A browser and a preview for the tests of the surrounding `describe`. */
export function usePreview(start: () => Promise<PreviewSite>): PreviewSuite {
  let browser: Browser;
  let site: PreviewSite;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), start()]);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  return {
    site: () => site,
    onPage: async (work, options = {}, expectedFaults = []) => {
      const { page, faults } = await openPage(browser, site, options);
      try {
        await work(page);
        expect(faults).toEqual(expectedFaults);
        expect(await violations(page)).toEqual([]);
      } finally {
        await page.context().close();
      }
    },
  };
}
