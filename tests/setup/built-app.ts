import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '#server/build/ensure-built.ts';
import { startAppProcess } from './app-process.ts';
import { findChromium } from './chromium.ts';
import type { Chromium } from './chromium.ts';
import { testCluster } from './cluster.ts';
import { copyDatabase } from './copy-database.ts';
import { once } from './once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium;
  }
}

export const demoTemplate = 'samsteg_demo';

/** A database with the demo's data, made by starting the app once; each journey gets a copy. */
async function makeDemoTemplate(): Promise<void> {
  const database = await copyDatabase(await testCluster(), 'samsteg', demoTemplate);
  const app = await startAppProcess({
    SAMSTEG_DEMO: '1',
    DATABASE_URL: database.loginUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });
  await app.stop();
}

/** The built app, the demo's data and a browser: what a journey needs. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium());
  await once('build', ensureBuilt);
  await once('demo', makeDemoTemplate);
}
