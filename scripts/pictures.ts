/** Draws the pictures of the documentation from the preview page: `npm run pictures`, with Chromium installed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

import { createLog } from '../src/bot/log.ts';
import { loadConfig } from '../src/config.ts';
import { startPreview } from '../src/preview/start-preview.ts';
import { openEngine } from '../src/wiring.ts';
import { launchChromium } from '../tests/helpers/chromium.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'pictures');
/** More pixels than on the page, so that letters stay sharp. */
const SCALE = 1.75;
const QUALITIES = [80, 65, 50, 35];
const MOST_BYTES = 150_000;

const ARABIC = 'من وزير الدفاع الروسي الذي اجتمع معه سليماني؟';
const ENGLISH = 'When did Russia freeze the S-300 deal?';
const REFUSED = 'ما عدد سكان حلب؟';

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What is typed into the channel. */
  readonly typed: string;
  /** The part of the page that is shown; of `#messages` only what Discord shows too. */
  readonly shown: '#messages' | '.pane.found' | 'body';
}

const PICTURES: readonly Picture[] = [
  { name: 'preview', width: 1440, height: 880, typed: ARABIC, shown: 'body' },
  { name: 'arabic-answer', width: 700, height: 600, typed: ARABIC, shown: '#messages' },
  { name: 'english-question', width: 700, height: 600, typed: `/ask ${ENGLISH}`, shown: '#messages' },
  { name: 'refusal', width: 700, height: 700, typed: REFUSED, shown: '#messages' },
  { name: 'how-found', width: 1440, height: 1270, typed: ARABIC, shown: '.pane.found' },
];

async function draw(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, width, height, typed, shown } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: SCALE,
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await answered(page, 1);
  await page.locator('#input').fill(typed);
  await page.locator('#input').press('Enter');
  await answered(page, 2);
  await page.locator('#found .verdict').waitFor({ state: 'attached' });
  if (shown === '#messages') await page.evaluate(DISCORD_ALONE);
  await page.evaluate('document.activeElement?.blur()');
  const image = await page.locator(shown).screenshot();
  await writeFile(path.join(FOLDER, `${name}.webp`), await compressed(image));
  await context.close();
}

/** The best quality that keeps a picture quick to load. */
async function compressed(image: Buffer): Promise<Buffer> {
  const tries = await Promise.all(
    QUALITIES.map((quality) => sharp(image).webp({ quality, effort: 6, smartSubsample: true }).toBuffer()),
  );
  return tries.find(({ length }) => length <= MOST_BYTES) ?? image;
}

/** Takes away what the page adds to Discord, and the greeting. */
const DISCORD_ALONE = `
  for (const tools of document.querySelectorAll('.tools')) tools.remove();
  document.querySelector('#messages discord-message').remove();`;

async function answered(page: Page, count: number): Promise<void> {
  await page
    .locator('discord-message[author="Sanad"]:not(:has(.dots))')
    .nth(count - 1)
    .waitFor();
}

await mkdir(FOLDER, { recursive: true });
const indexDir = await mkdtemp(path.join(tmpdir(), 'sanad-pictures-'));
const engine = await openEngine({ config: loadConfig({ INDEX_DIR: indexDir }), articlePath: null });
const log = createLog('error', (line) => process.stderr.write(`${line}\n`));
const preview = await startPreview({ engine, commandNames: [], log, host: '127.0.0.1', port: 0 });
const browser = await launchChromium();
try {
  // The first answer of a process takes longest; the pictures show the usual.
  await engine.answerQuestion(ARABIC);
  for (const picture of PICTURES) await draw(browser, preview.address, picture);
} finally {
  await browser.close();
  await preview.stop();
  await engine.close();
  await rm(indexDir, { recursive: true, force: true });
}
