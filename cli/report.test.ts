import { spawn } from 'node:child_process';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCohort } from '#tests/cohorts/import-cohort.ts';
import { testDatabase } from '#tests/setup/database.ts';

const urls = await testDatabase();
const collaboration = ['--collaboration', 'Resursmodellen Södertörn'];

beforeAll(() => importCohort('resurs'));

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
    const client = new pg.Client({ connectionString: urls.adminUrl });
    await client.connect();
    const { rows } = await client.query(`select operator, record_kind, reason from audit_log where event = 'reports.unsuppressed'`);
    await client.end();
    expect(rows).toEqual([{ operator: expect.any(String), record_kind: 'report:outcome', reason: 'from=2013-03-01 to=2013-03-31 area=' }]);
  });

  it.each([
    ['a period that is not whole years', 1, ['outcome', ...collaboration, '--from', '2013-03-01'], /whole calendar years/],
    ['an unknown collaboration', 1, ['outcome', '--collaboration', 'Ingen'], /no collaboration called Ingen/],
    ['an unknown area', 1, ['outcome', ...collaboration, '--area', 'Ingen'], /no area called Ingen/],
    ['an unknown report', 2, ['everything', ...collaboration], /Name one report/],
    ['a date that is none', 2, ['outcome', ...collaboration, '--from', '2013-02-30'], /not a date/],
    ['an unknown format', 2, ['outcome', ...collaboration, '--format', 'pdf'], /format/],
  ] as const)('says on standard error that %s is not good', async (_, expected, args, message) => {
    const { status, out, err } = await samsteg(...args);
    expect({ status, out }).toEqual({ status: expected, out: '' });
    expect(err).toMatch(message);
  });
});
