import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/bot/log.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { startPreview, type Preview } from '../../src/preview/start-preview.ts';
import { openEngine } from '../../src/wiring.ts';

export const COMMANDS = ['/ask', '/article', 'Ask the article'];

/** A page's faults, collected as they happen. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors in the console, exceptions, policy violations and requests to other machines. */
  readonly faults: readonly string[];
}

export interface PreviewSite {
  readonly preview: Preview;
  readonly engine: Engine;
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** The preview of an engine, on a free port. */
export async function startSite(engine: Engine): Promise<PreviewSite> {
  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const preview = await startPreview({ engine, commandNames: COMMANDS, log, host: '127.0.0.1', port: 0 });
  return { preview, engine, log: lines, stop: () => preview.stop() };
}

/** The preview of the real engine with the bundled model and the article that the repository ships. */
export async function startRealSite(): Promise<PreviewSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanad-preview-'));
  const config = loadConfig({ INDEX_DIR: folder });
  const engine = await openEngine({ config, articlePath: null });
  const site = await startSite(engine);
  return {
    ...site,
    stop: async () => {
      await site.stop();
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens the page and waits until the bot has said its first word. */
export async function openPage(
  browser: Browser,
  { preview }: PreviewSite,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${preview.address}/`)) faults.push(`request: ${request.url()}`);
  });
  await page.addInitScript(`
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
  `);
  await page.goto(preview.address);
  await replies(page).first().waitFor();
  return { page, faults };
}

/** Every violation of the page's policy so far. */
export function violations(page: Page): Promise<unknown> {
  return page.evaluate('violations');
}

/** The bot's messages, without those still to come. */
export function replies(page: Page) {
  return page.locator('discord-message[author="Sanad"]:not(:has(.dots))');
}

/** Types a question and waits for its reply. */
export async function ask(page: Page, question: string) {
  const before = await replies(page).count();
  await page.locator('#input').fill(question);
  await page.locator('#input').press('Enter');
  const reply = replies(page).nth(before);
  await reply.waitFor();
  return reply;
}
