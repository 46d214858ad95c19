import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Chromium } from './chromium.ts';

/** Starts a browser process. */
export function launchBrowser({ path, args, env }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    // The microphone is one that hums, and is allowed.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', ...args],
    env: { HOME: '/tmp', ...process.env, ...env },
  });
}

/** A browser for one test file, closed after it: `const browser = await testBrowser();` */
export async function testBrowser(): Promise<Browser> {
  const browser = await launchBrowser(inject('chromium'));
  afterAll(() => browser.close());
  return browser;
}
