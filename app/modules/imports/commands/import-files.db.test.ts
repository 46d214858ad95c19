import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { xlsxBuffer } from '#app/lib/xlsx-out.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { addCollaboration, organisationNamed } from '../data/frame.ts';
import type { Finding } from '../rules/finding.ts';
import type { ImportRequest } from './import-files.ts';
import { runImport } from './run-import.ts';

await testDatabase();

let folder = '';
let collaboration = '';
let told: Finding[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  collaboration = newId();
  await withActor(workerActor(collaboration), (tx) => addCollaboration(tx, { id: collaboration, name: collaboration, isDemo: true }));
});

const HEAD = 'personnummer;förnamn;efternamn;kön;startdatum;avslutsdatum;avslutsorsak;skyddad_identitet\n';
const NOOR = '198203269942;Noor;Issa;K;2020-01-15;;;nej\n';
const ZAHRA = '198301079821;Zahra;Tekle;K;2020-03-01;;;nej\n';

async function run(files: Record<string, string | Buffer>, options: Partial<ImportRequest> = {}) {
  told = [];
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return runImport(workerActor(collaboration), async (tx) => ({
    files: Object.keys(files).map((name) => ({ name, path: join(folder, name) })),
    organisationId: await organisationNamed(tx, collaboration, 'Förbundet'),
    rows: 'all',
    dryRun: false,
    tell: (finding) => void told.push(finding),
    ...options,
  }));
}
const codes = () => told.map(({ file, row, column, code }) => [file, row, column, code]);
async function count(table: 'persons' | 'cases' | 'placements' | 'livelihoods' | 'attendance' | 'audit_log' | 'disclosures' | 'consents') {
  const owner = await withActor(workerActor(collaboration), (tx) =>
    sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where collaboration_id = ${collaboration}`.execute(tx),
  );
  return owner.rows[0]?.n;
}

test('four files become people, cases and what belongs to them, and a second time nothing changes', async () => {
  const files = {
    'deltagare.csv': HEAD + NOOR + ZAHRA + '198203269942;Noor;Issa;K;2022-01-15;2022-05-01;Arbete;nej\n',
    'insatser.csv': 'personnummer;insats;startdatum;kostnad_kr\n198203269942;Kurs;2021-01-01;100\n198203269942;Kurs;2021-01-01;200\n198203269942;Kurs;2022-02-01;\n',
    'forsorjning.csv': 'personnummer;tidpunkt;källa\n198203269942;start;FS\n',
    'narvaro.csv': 'personnummer;månad;timmar\n198301079821;2020-03;10,5\n',
  };
  const first = await run(files);
  expect(first).toMatchObject({ written: true, bad: false });
  expect(first.counts.map((file) => file.new)).toEqual([3, 3, 1, 1]);
  const second = await run(files);
  expect(second.counts.map((file) => [file.new, file.known])).toEqual([[0, 3], [0, 3], [0, 1], [0, 1]]);
  expect(await Promise.all((['persons', 'cases', 'placements', 'livelihoods', 'attendance'] as const).map(count))).toEqual([2, 3, 3, 1, 1]);
});

test('rows belong to the latest case begun by their date; livelihood to the latest', async () => {
  await run({
    'deltagare.csv': HEAD + NOOR + '198203269942;Noor;Issa;K;2022-01-15;;;nej\n',
    'insatser.csv': 'personnummer;insats;startdatum\n198203269942;Tidig;2021-12-31\n198203269942;Sen;2022-01-15\n',
    'forsorjning.csv': 'personnummer;tidpunkt;källa\n198203269942;12_månader;LÖN\n',
    'narvaro.csv': 'personnummer;månad;timmar\n198203269942;2022-01;5\n',
  });
  const { rows } = await withActor(workerActor(collaboration), (tx) =>
    sql<{ what: string; start: string }>`
      select i.name as what, c.started_on as start from placements p join interventions i on i.id = p.intervention_id join cases c on c.id = p.case_id
      union all select l.source, c.started_on from livelihoods l join cases c on c.id = l.case_id
      union all select a.month, c.started_on from attendance a join cases c on c.id = a.case_id
      order by 1`.execute(tx),
  );
  expect(rows).toEqual([
    { what: '2022-01', start: '2022-01-15' },
    { what: 'LÖN', start: '2022-01-15' },
    { what: 'Sen', start: '2022-01-15' },
    { what: 'Tidig', start: '2020-01-15' },
  ]);
});

describe('bad rows', () => {
  const files = {
    'deltagare.csv': HEAD + NOOR + '198203269943;Fel;Siffra;K;2020-01-15;;;nej\n' + NOOR,
    'insatser.csv': 'personnummer;insats;startdatum\n198301079821;Kurs;2021-01-01\n198203269942;Kurs;2019-01-01\n198203269942;Kurs;2021-01-01\n',
    'narvaro.csv': 'personnummer;månad;timmar\n198203269942;2021-01;5\n198203269942;2021-01;5\n198203269942;2021-01;6\n',
  };
  const expected = [
    ['deltagare.csv', 3, 'personnummer', 'check_digit'],
    ['deltagare.csv', 4, 'startdatum', 'two_rows'],
    ['insatser.csv', 2, 'personnummer', 'unknown_person'],
    ['insatser.csv', 3, 'startdatum', 'no_case_yet'],
    ['narvaro.csv', 4, 'månad', 'two_rows'],
  ];
  test('stop everything, each named by file, row and column', async () => {
    expect(await run(files)).toMatchObject({ written: false, bad: true });
    expect(codes()).toEqual(expected);
    expect(await count('persons')).toBe(0);
  });
  test('are left out when the good rows are chosen', async () => {
    expect(await run(files, { rows: 'good' })).toMatchObject({ written: true, bad: true });
    expect(codes()).toEqual(expected);
    expect([await count('persons'), await count('placements'), await count('attendance')]).toEqual([1, 1, 1]);
  });
  test('a file that cannot be read stops even that', async () => {
    const broken = { 'deltagare.csv': HEAD + NOOR, 'narvaro.csv': 'personnummer;månad\n198203269942;2021-01\n' };
    expect(await run(broken, { rows: 'good' })).toMatchObject({ written: false, readable: false, bad: true });
    expect(codes()).toEqual([['narvaro.csv', 1, 'timmar', 'missing_column']]);
  });
});

test('a dry run tells and writes nothing', async () => {
  expect(await run({ 'deltagare.csv': HEAD + NOOR }, { dryRun: true })).toMatchObject({ written: false, bad: false });
  expect(await count('persons')).toBe(0);
});

test('a changed value is told and not written', async () => {
  await run({ 'deltagare.csv': HEAD + NOOR });
  const again = await run({ 'deltagare.csv': HEAD + '198203269942;Nour;Issa;K;2020-01-15;2021-01-01;Arbete;\n' });
  expect(again.counts).toEqual([{ kind: 'deltagare', new: 0, known: 0, changed: 1, bad: 0 }]);
  expect(told.map(({ column, params }) => [column, params])).toEqual([
    ['avslutsdatum', { given: '2021-01-01', known: '' }],
    ['avslutsorsak', { given: 'Arbete', known: '' }],
    ['förnamn', { given: 'Nour', known: 'Noor' }],
  ]);
});

test('what another organisation has written, or of a protected person, is not repeated', async () => {
  const secret = HEAD + '198301079821;Zahra;Tekle;K;2020-03-01;;;ja\n';
  await run({ 'deltagare.csv': secret });
  await run({ 'deltagare.csv': secret.replace('Zahra', 'Sara') });
  expect(told.map(({ params }) => params)).toEqual([{ given: 'Sara' }]);
  await run({ 'deltagare.csv': HEAD + NOOR });
  told = [];
  const other = await withActor(workerActor(collaboration), (tx) => organisationNamed(tx, collaboration, 'En annan'));
  await run({ 'deltagare.csv': HEAD + NOOR.replace('Noor', 'Nour') }, { organisationId: other });
  expect(told.map(({ params }) => params)).toEqual([{ given: 'Nour' }]);
});

test('a workbook with the sheets, in any order', async () => {
  const book = await xlsxBuffer([
    { name: 'Närvaro', headings: ['Personnummer', 'MÅNAD', 'timmar'], rows: [['19820326-9942', '2020-02', 7]] },
    { name: 'Deltagare', headings: HEAD.trim().split(';'), rows: [NOOR.trim().split(';')] },
  ]);
  expect(await run({ 'bok.xlsx': book })).toMatchObject({ written: true });
  expect([await count('cases'), await count('attendance')]).toEqual([1, 1]);
});

test('the date of consent opens nothing', async () => {
  const file = 'personnummer;förnamn;efternamn;kön;startdatum;samtyckesdatum\n198203269942;Noor;Issa;K;2020-01-15;2020-01-10\n';
  expect(await run({ 'deltagare.csv': file })).toMatchObject({ written: true });
  expect(await count('consents')).toBe(0);
});
