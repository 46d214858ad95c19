import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { numberHash } from '#app/platform/retention/number-hash.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { addCollaboration, organisationNamed } from '../data/frame.ts';
import type { Finding } from '../rules/finding.ts';
import type { PreviewRow } from '../rules/preview-row.ts';
import { runImport } from './run-import.ts';

const database = await testDatabase();
const NOOR = '198203269942';
const ZAHRA = '198301079821';
let [folder, collaboration] = ['', ''];
let owner: pg.Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
beforeEach(async () => {
  collaboration = newId();
  await withActor(workerActor(collaboration), (tx) => addCollaboration(tx, { id: collaboration, name: collaboration, isDemo: true }));
});
afterAll(async () => {
  await owner.end();
  await rm(folder, { recursive: true });
});

async function run(files: Record<string, string>) {
  const told: Finding[] = [];
  const preview: PreviewRow[] = [];
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const outcome = await runImport(workerActor(collaboration), async (tx) => ({
    files: Object.keys(files).map((name) => ({ name, path: join(folder, name) })),
    organisationId: await organisationNamed(tx, collaboration, 'Förbundet'),
    rows: 'all',
    dryRun: false,
    tell: (finding) => void told.push(finding),
    preview: async (rows) => void preview.push(...rows),
  }));
  return { outcome, told: told.map(({ file, row, code }) => [file, row, code]), verdicts: preview.map(({ file, row, verdict }) => [file, row, verdict]) };
}
const remove = (number: string, startedOn: string, of = collaboration) =>
  owner.query('insert into retention_tombstones (collaboration_id, number_hash, started_on) values ($1, $2, $3)', [of, numberHash(of, number), startedOn]);
const count = async (table: string) =>
  Number((await owner.query<{ n: string }>(`select count(*) as n from ${table} where collaboration_id = $1`, [collaboration])).rows[0]?.n);

const deltagare = `personnummer;förnamn;efternamn;kön;startdatum
${NOOR};Noor;Issa;K;2010-01-15
${NOOR};Noor;Issa;K;2016-01-15
${ZAHRA};Zahra;Tekle;K;2010-03-01
`;
const insatser = `personnummer;insats;startdatum
${NOOR};Kurs;2011-01-01
${NOOR};Kurs;2017-01-01
${ZAHRA};Kurs;2011-01-01
`;

test('what was removed is told as such and not written; the rest is', async () => {
  await remove(NOOR, '2010-01-15');
  await remove(ZAHRA, '2010-03-01');
  const { outcome, told, verdicts } = await run({ 'deltagare.csv': deltagare, 'insatser.csv': insatser });
  expect(outcome).toMatchObject({ bad: false, written: true });
  expect(told).toEqual([
    ['deltagare.csv', 2, 'removed'], ['deltagare.csv', 4, 'removed'], ['insatser.csv', 2, 'removed'], ['insatser.csv', 4, 'removed'],
  ]);
  expect(verdicts).toContainEqual(['deltagare.csv', 2, 'removed']);
  expect([await count('persons'), await count('cases'), await count('placements')]).toEqual([1, 1, 1]);
});

test('a list of interventions alone does not put a removed case’s rows into one that is left', async () => {
  await run({ 'deltagare.csv': `personnummer;förnamn;efternamn;kön;startdatum\n${NOOR};Noor;Issa;K;2010-01-15\n` });
  await remove(NOOR, '2016-01-15');
  const { told } = await run({ 'insatser.csv': `personnummer;insats;startdatum\n${NOOR};Kurs;2017-01-01\n` });
  expect(told).toEqual([['insatser.csv', 2, 'removed']]);
  expect(await count('placements')).toBe(0);
});

test('another collaboration’s tombstone says nothing here', async () => {
  const other = newId();
  await withActor(workerActor(other), (tx) => addCollaboration(tx, { id: other, name: other, isDemo: true }));
  await remove(ZAHRA, '2010-03-01', other);
  expect((await run({ 'deltagare.csv': deltagare })).told).toEqual([]);
  expect(await count('cases')).toBe(3);
});
