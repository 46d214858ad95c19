import { expect, test } from 'vitest';
import { isAlive, postgresOf, startProgram, temporaryDataFolder, until } from './boot-tests/processes.ts';

test('dev serves pages, the database behind them and their scripts from the sources', async () => {
  const folder = temporaryDataFolder();
  const dev = startProgram('sh', ['bin/node.sh', 'server/dev.ts'], { SAMSTEG_DATA: folder, SAMSTEG_DEMO: '0', PORT: '0' });
  await until(() => dev.output().includes('runs at'), 120_000);
  const address = /runs at (\S+)/.exec(dev.output())?.[1] ?? '';
  for (const path of ['/logga-in', '/sok-stod']) {
    const page = await fetch(address + path);
    expect([path, page.status]).toEqual([path, 200]);
    expect(await page.text()).toContain('id="innehall"');
  }
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const script = await fetch(`${address}/app/root.tsx`);
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(await script.text()).toContain('import');
  dev.child.kill('SIGTERM');
  await until(() => !isAlive(postgresOf(folder)), 30_000);
}, 180_000);
