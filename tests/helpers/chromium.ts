import { existsSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';

/** Debian's package; elsewhere the variable names another one. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export const HAS_CHROMIUM = existsSync(CHROMIUM);
/** For the title of tests that need it. */
export const NEEDS_CHROMIUM = HAS_CHROMIUM
  ? ''
  : ` (skipped: ${CHROMIUM} is missing; install Debian's package "chromium" or set CHROMIUM_PATH)`;

/** Nothing in a test or a picture asks the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}
