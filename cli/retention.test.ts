import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importCohort } from '#tests/cohorts/import-cohort.ts';
import { testDatabase } from '#tests/setup/database.ts';

const urls = await testDatabase();
let owner: pg.Client;
let folder = '';

beforeAll(async () => {
  await importCohort('resurs');
  owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'akt-'));
});
afterAll(async () => {
  await owner.end();
  await rm(folder, { recursive: true });
});

function samsteg(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const env = { ...process.env, SAMSTEG_DEMO: '1', DATABASE_URL: urls.loginUrl, DATABASE_OWNER_URL: urls.ownerUrl, LC_ALL: 'en_GB.UTF-8' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['cli/samsteg.ts', ...args], { env });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    child.on('close', (status) => resolve({ status, out: out.join(''), err: err.join('') }));
  });
}

test('retention says in counts what has passed its time, and removes nothing', async () => {
  const { rows: [before] } = await owner.query('select count(*) from cases');
  const { status, out, err } = await samsteg('retention', '--collaboration', 'Resursmodellen Södertörn', '--carry-out');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Goes: \d+ cases, \d+ persons\n/);
  expect(out).toMatch(/Preserved for research: \d+ cases/);
  expect((await owner.query('select count(*) from cases')).rows).toEqual([before]);
});

test('extract writes a folder that only its owner reads', async () => {
  const { rows } = await owner.query<{ id: string; last_name: string }>(`select c.id, i.last_name from cases c
    join person_identities i on i.collaboration_id = c.collaboration_id and i.person_id = c.person_id limit 1`);
  const [one] = rows;
  const { status } = await samsteg('extract', '--case', one?.id ?? '', '--out', join(folder, 'akt'));
  expect(status).toBe(0);
  expect((await readdir(join(folder, 'akt'))).toSorted()).toEqual(['README.txt', 'extract.json', 'index.html']);
  expect(await readFile(join(folder, 'akt', 'index.html'), 'utf8')).toContain(one?.last_name ?? '?');
  expect((await stat(join(folder, 'akt', 'extract.json'))).mode & 0o077).toBe(0);
  const { rows: log } = await owner.query(`select operator is not null as told from audit_log where event = 'extract.made'`);
  expect(log).toEqual([{ told: true }]);
});

test.each([
  ['an unknown case', 1, ['extract', '--case', '01a2077b-2e53-78d8-b9d7-da88e4abceb2', '--out', 'x']],
  ['what is no id', 2, ['extract', '--case', '1', '--out', 'x']],
  ['an unknown collaboration', 1, ['retention', '--collaboration', 'Ingen']],
] as const)('%s is told', async (_, expected, args) => {
  const { status, out } = await samsteg(...args);
  expect({ status, out }).toEqual({ status: expected, out: '' });
});
