import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { isAlive, killGroup, postgresOf, startProgram, temporaryDataFolder, until } from './boot-tests/processes.ts';
import { ensureBuilt } from './build/ensure-built.ts';

beforeAll(ensureBuilt, 300_000);

test('start serves, and TERM stops app and database cleanly', async () => {
  const folder = temporaryDataFolder();
  const app = await startAppProcess({ SAMSTEG_DATA: folder });
  const postgres = postgresOf(folder);
  expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${app.address}/readyz`)).status).toBe(200);
  const page = await fetch(app.address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toContain('no-store');
  expect(await app.stop()).toBe(0);
  expect(isAlive(postgres)).toBe(false);
});

test('files of the build are kept by the browser for good', async () => {
  const app = await startAppProcess({ SAMSTEG_DATA: temporaryDataFolder() });
  const script = readdirSync('build/client/assets').find((name) => name.endsWith('.js'));
  const file = await fetch(`${app.address}/assets/${script}`);
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await fetch(`${app.address}/assets/missing.js`)).status).toBe(404);
  await app.stop();
});

test('the second start takes seconds', async () => {
  const folder = temporaryDataFolder();
  await (await startAppProcess({ SAMSTEG_DATA: folder })).stop();
  const began = Date.now();
  const app = await startAppProcess({ SAMSTEG_DATA: folder });
  expect(Date.now() - began).toBeLessThan(15_000);
  await app.stop();
});

test('TERM to npm alone stops the app and the database', async () => {
  const folder = temporaryDataFolder();
  const npm = startProgram('npm', ['start', '--', '--no-build'], { SAMSTEG_DATA: folder, PORT: '0' });
  await until(() => npm.output().includes('runs at'));
  const postgres = postgresOf(folder);
  expect(isAlive(postgres)).toBe(true);
  npm.child.kill('SIGKILL');
  await until(() => !isAlive(postgres), 30_000);
});

test('Ctrl-C stops the app and the database', async () => {
  const folder = temporaryDataFolder();
  const npm = startProgram('npm', ['start', '--', '--no-build'], { SAMSTEG_DATA: folder, PORT: '0' });
  await until(() => npm.output().includes('runs at'));
  const postgres = postgresOf(folder);
  killGroup(npm.child, 'SIGINT');
  await until(() => !isAlive(postgres), 30_000);
  expect(postgresOf(folder)).toBeUndefined();
});

test('a wrong setting is one sentence and exit status 1', async () => {
  const wrong = startProgram(process.execPath, ['server/start.ts'], { PORT: 'many' });
  await until(() => wrong.child.exitCode !== null);
  expect(wrong.output()).toBe('PORT must be a number.\n');
  expect(wrong.child.exitCode).toBe(1);
});

test('a taken port is one sentence, and the database is stopped', async () => {
  const folder = temporaryDataFolder();
  const first = await startAppProcess({ SAMSTEG_DATA: folder });
  const { port } = new URL(first.address);
  const second = startProgram(process.execPath, ['server/start.ts', '--no-build'], { SAMSTEG_DATA: folder, PORT: port });
  await until(() => second.child.exitCode !== null);
  expect(second.output()).toContain(`Port ${port} is taken: set PORT to another number.`);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  await first.stop();
});
