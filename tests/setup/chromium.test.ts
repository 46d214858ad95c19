import { arch } from 'node:os';
import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { packagedChromium } from './chromium.ts';

test.runIf(arch() === 'x64')('the packaged browser makes pages, with letters of every language we write', async () => {
  const browser = await launchBrowser(await packagedChromium());
  try {
    const page = await browser.newPage();
    await page.setContent('<title>Åäö</title><p>العربية ትግርኛ</p>');
    expect(await page.title()).toBe('Åäö');
    expect((await page.screenshot()).length).toBeGreaterThan(1_000);
  } finally {
    await browser.close();
  }
}, 90_000);
