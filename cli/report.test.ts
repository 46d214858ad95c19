import { spawn } from 'node:child_process';
import pg from 'pg';
import { weightWords, writeWeights } from '#app/modules/barriers/index.server.ts';
import { withActor } from '#app/platform/db/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { newId } from '#app/platform/ids/index.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCohort, type ImportedCohort } from '#tests/cohorts/import-cohort.ts';
import { testDatabase } from '#tests/setup/database.ts';

const urls = await testDatabase();
const collaboration = ['--collaboration', 'Resursmodellen Södertörn'];

let cohort: ImportedCohort;

beforeAll(async () => {
  cohort = await importCohort('resurs');
  await asOwner(meetBarriers);
});

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urls.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One barrier that many cases have met, one that three have, one that nobody has. */
async function meetBarriers(client: pg.Client): Promise<void> {
  const userId = newId();
  await client.query(`insert into users (id, name) values ($1, 'Rut')`, [userId]);
  for (const [title, cases] of [['Bussen går för sent', 60], ['Blanketten finns inte', 3], ['Kursen är full', 0]] as const) {
    const barrierId = newId();
    await client.query(
      `insert into barriers (collaboration_id, id, root_id, title, what_stood, cost_sek) values ($1, $2, $2, $3, 'Så är det för många', 1200)`,
      [cohort.collaborationId, barrierId, title],
    );
    await client.query(
      `insert into barrier_observations (collaboration_id, case_id, owner_organisation_id, category, source_kind, what_stood, occurred_on, reported_by,
         barrier_id, attached_by, attached_on)
       select collaboration_id, id, owner_organisation_id, 'work', 'case', 'Så var det', started_on, $1, $2, $1, started_on from cases order by id limit $3`,
      [userId, barrierId, cases],
    );
  }
}

function samsteg(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const env = { ...process.env, SAMSTEG_DEMO: '1', DATABASE_URL: urls.loginUrl, DATABASE_OWNER_URL: urls.ownerUrl, LC_ALL: 'en_GB.UTF-8' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['cli/samsteg.ts', 'report', ...args], { env });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    child.on('close', (status) => resolve({ status, out: out.join(''), err: err.join('') }));
  });
}

describe('samsteg report', () => {
  it('writes the report and nothing else on standard output', async () => {
    const { status, out } = await samsteg('residence', ...collaboration);
    expect({ status, out }).toEqual({ status: 0, out: 'kommun;antal;procent\nHaninge;184;47\nTyresö;129;33\nNynäshamn;78;20\n' });
  });

  it('hides small figures unless asked not to, which is logged', async () => {
    const args = ['outcome', ...collaboration, '--from', '2013-03-01', '--to', '2013-03-31', '--format', 'json', '--unsuppressed'];
    const { status, out } = await samsteg(...args);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ avslutsorsak: 'Summa', totalt: 17 }));
    const { rows } = await asOwner((client) => client.query(`select operator, record_kind, reason from audit_log where event = 'reports.unsuppressed'`));
    expect(rows).toEqual([{ operator: expect.any(String), record_kind: 'report:outcome', reason: 'from=2013-03-01 to=2013-03-31 area=' }]);
  });

  it('writes the weight of barriers as its page does, small figures hidden', async () => {
    const { status, out } = await samsteg('barriers', ...collaboration);
    const page = await withActor(cohort.figures, (tx) => withLocale('en', () => writeWeights(tx, 'csv', weightWords)));
    expect({ status, out }).toEqual({ status: 0, out: page.toString() });
    expect(out).toMatch(/^hinder;läge;nivå;ägare;ärenden;kvinnor;män;median_dagar;kostnad_kr\nBussen går för sent;Reported;Local;;60;/);
    expect(out).toContain('\nBlanketten finns inte;Reported;Local;;*;*;*;*;1200\nKursen är full;Reported;Local;;0;0;0;;1200\n');
    const rows = JSON.parse((await samsteg('barriers', ...collaboration, '--format', 'json')).out) as unknown;
    expect(rows).toContainEqual({
      hinder: 'Blanketten finns inte', läge: 'Reported', nivå: 'Local', ägare: '', ärenden: '*', kvinnor: '*', män: '*', median_dagar: '*', kostnad_kr: 1200,
    });
  });

  it.each([
    ['a period that is not whole years', 1, ['outcome', ...collaboration, '--from', '2013-03-01'], /whole calendar years/],
    ['an unknown collaboration', 1, ['outcome', '--collaboration', 'Ingen'], /no collaboration called Ingen/],
    ['an unknown area', 1, ['outcome', ...collaboration, '--area', 'Ingen'], /no area called Ingen/],
    ['an unknown report', 2, ['everything', ...collaboration], /Name one report/],
    ['a date that is none', 2, ['outcome', ...collaboration, '--from', '2013-02-30'], /not a date/],
    ['a period of barriers', 2, ['barriers', ...collaboration, '--from', '2013-01-01', '--to', '2013-12-31'], /cannot be combined with --from and --to/],
    ['an area of barriers', 2, ['barriers', ...collaboration, '--area', 'Haninge'], /cannot be combined with --area/],
    ['the small figures of barriers', 2, ['barriers', ...collaboration, '--unsuppressed'], /always hides small figures/],
    ['barriers of an unknown collaboration', 1, ['barriers', '--collaboration', 'Ingen'], /no collaboration called Ingen/],
    ['an unknown format', 2, ['outcome', ...collaboration, '--format', 'pdf'], /format/],
  ] as const)('says on standard error that %s is not good', async (_, expected, args, message) => {
    const { status, out, err } = await samsteg(...args);
    expect({ status, out }).toEqual({ status: expected, out: '' });
    expect(err).toMatch(message);
  });
});
