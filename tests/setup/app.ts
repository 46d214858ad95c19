import { afterAll, inject } from 'vitest';
import { startAppProcess } from './app-process.ts';
import { copyDatabase } from './copy-database.ts';
import type { DatabaseUrls } from './database-url.ts';

/** `output` is all that the app has said so far, on both of its outputs. */
export type TestApp = DatabaseUrls & { address: string; output: () => string; pid: number };

const running: (() => Promise<unknown>)[] = [];
// Asked for inside another hook it would never be run: it stands from the file's first line.
afterAll(async () => {
  for (const end of running.splice(0)) await end();
});

/** The running app on a copy of the demo's data, for one test file: `const app = await testApp();`. The copy goes with the run's Postgres. */
export async function testApp(env: Record<string, string> = {}): Promise<TestApp> {
  const urls = await copyDatabase(inject('cluster'), 'samsteg_demo');
  const app = await startAppProcess({
    SAMSTEG_DEMO: '1',
    DATABASE_URL: urls.loginUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    ...env,
  });
  running.push(app.stop);
  return { ...urls, address: app.address, output: app.output, pid: app.child.pid ?? 0 };
}
