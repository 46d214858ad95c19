import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Chromium } from './chromium.ts';

/** Starts a browser process. */
export function launchBrowser({ path, args, env }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', ...args],
    env: { HOME: '/tmp', ...process.env, ...env },
  });
}

/** A browser for one test file, closed after it: `const browser = await testBrowser();` */
export async function testBrowser(): Promise<Browser> {
  const browser = await launchBrowser(inject('chromium'));
  afterAll(() => browser.close());
  return browser;
}
