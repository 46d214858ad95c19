import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { useSecret } from '#app/platform/secret/index.ts';
import { ensureBuilt } from '#server/build/ensure-built.ts';
import { databaseName } from '#server/postgres/roles.ts';
import { projectFolder } from '#server/postgres/paths.ts';
import { runProgram } from '#server/program.ts';
import { withThrowawayPostgres } from '#server/throwaway-postgres.ts';
import { onDatabase } from '#tests/setup/database-url.ts';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { launchBrowser } from '#tests/setup/browser.ts';
import { findChromium } from '#tests/setup/chromium.ts';
import { findPlaces } from './places.ts';
import { shots, type Shot } from './shots.ts';
import { signIn } from './sign-in.ts';
import { views, type ViewName } from './views.ts';

/** npm run screenshots [-- FOLDER [NAME…]]: the product's pages as pictures, from the demo on a database that is thrown away. */
const [folder = 'screenshots', ...names] = process.argv.slice(2);
const target = resolve(projectFolder, folder);

interface Camera {
  browser: Browser;
  address: string;
  tokenOf: (who: NonNullable<Shot['who']>) => Promise<string>;
}

await runProgram(async () => {
  mkdirSync(target, { recursive: true });
  await ensureBuilt();
  await withThrowawayPostgres(async ({ loginUrl, ownerUrl, adminUrl: serverUrl }) => {
    const adminUrl = onDatabase(serverUrl, databaseName);
    const secret = randomBytes(24).toString('hex');
    useSecret(Buffer.from(secret, 'utf8'));
    const app = await startAppProcess({ SAMSTEG_DEMO: '1', DATABASE_URL: loginUrl, DATABASE_OWNER_URL: ownerUrl, SAMSTEG_SECRET: secret });
    const browser = await launchBrowser(await findChromium());
    try {
      const places = await findPlaces(adminUrl);
      const tokenOf = (who: NonNullable<Shot['who']>) => signIn(adminUrl, places.collaborationId, who);
      await takeAll({ browser, address: app.address, tokenOf }, shots(places));
    } finally {
      await browser.close();
      await app.stop();
    }
  });
});

async function takeAll(camera: Camera, all: Shot[]): Promise<void> {
  let missed = 0;
  for (const shot of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const token = shot.who && (await camera.tokenOf(shot.who));
    for (const view of shot.views) {
      const status = await take(camera, shot, view, token).catch((error: unknown) => String(error).split('\n')[0]);
      if (typeof status !== 'number') missed += 1;
      console.log(`${String(status)} ${shot.name}-${view}.png`);
    }
  }
  if (missed > 0) throw new Error(`${String(missed)} pictures could not be taken`);
}

async function take({ browser, address }: Camera, shot: Shot, name: ViewName, token: string | null): Promise<number> {
  const { options, cookies, media } = views[name];
  const context = await browser.newContext({ ...options, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' });
  try {
    const all = token ? { ...cookies, samsteg_session: token } : cookies;
    await context.addCookies(Object.entries(all).map(([key, value]) => ({ name: key, value, url: address })));
    const page = await context.newPage();
    if (media) await page.emulateMedia({ media });
    const answer = await page.goto(address + shot.path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(target, `${shot.name}-${name}.png`), fullPage: !shot.isCut });
    return answer?.status() ?? 0;
  } finally {
    await context.close();
  }
}
