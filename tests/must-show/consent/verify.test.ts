import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headFiles, useHeadFiles } from '#app/platform/audit/head-files.ts';
import { sealLog } from '#app/platform/audit/seal.ts';
import { keyName } from '#app/platform/audit/signed-heads.ts';
import { testDatabase } from '#tests/setup/database.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'samsteg-verify-'));
const files = headFiles({ dataFolder: folder });
const million = 1_000_000;
const limitSeconds = 30;

let owner: pg.Client;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();
  useHeadFiles(files);
  await writeRows(million);
  await sealLog();
  await writeRows(10);
  await sealLog();
}, 300_000);
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true });
});

async function writeRows(count: number): Promise<void> {
  await owner.query(
    `insert into audit_log (actor_user_id, acting_organisation_id, acting_role, event, case_ids, request_id)
     select gen_random_uuid(), gen_random_uuid(), 'coordinator', 'cases.read', array[gen_random_uuid()], gen_random_uuid()
     from generate_series(1, $1)`,
    [count],
  );
}

async function verify(...args: string[]): Promise<{ status: number | null; out: string; seconds: number }> {
  const env = {
    ...process.env, SAMSTEG_DATA: folder, SAMSTEG_DEMO: '0', DATABASE_URL: database.loginUrl, DATABASE_OWNER_URL: database.ownerUrl,
    LC_ALL: 'en_GB.UTF-8', SAMSTEG_SECRET: 'x'.repeat(40),
  };
  const begun = performance.now();
  const child = spawn(process.execPath, ['cli/samsteg.ts', 'verify', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${out.trim()}\nsamsteg verify took ${seconds.toFixed(1)} s`);
  return { status, out, seconds };
}

/** Does something as the owner of the tables, verifies, and puts everything back. */
async function after(attack: string, restore: string): Promise<Awaited<ReturnType<typeof verify>>> {
  await owner.query(attack);
  try {
    return await verify();
  } finally {
    await owner.query(restore);
  }
}

describe('`samsteg verify` finds one altered byte, one removed row, a cut tail and a recomputed chain among a million audit rows, in at most 30 s', () => {
  it('the log as it was written is whole', async () => {
    const { status, out, seconds } = await verify();
    expect(out).toContain('The log is whole.');
    expect(out).toMatch(/^1000010 rows in 101 blocks, 2 signed heads, 0 rows/m);
    expect(status).toBe(0);
    expect(seconds).toBeLessThanOrEqual(limitSeconds);
  }, 120_000);

  it('one altered byte', async () => {
    const { status, out, seconds } = await after(
      `update audit_log set event = 'cases.reae' where id = 543210`,
      `update audit_log set event = 'cases.read' where id = 543210`,
    );
    expect(out).toContain('Row 543210 (block 55) has been altered');
    expect(out.match(/^Row/gm)).toHaveLength(1);
    expect(status).toBe(1);
    expect(seconds).toBeLessThanOrEqual(limitSeconds);
  }, 120_000);

  it('one removed row', async () => {
    const { status, out, seconds } = await after(
      `create table kept as select * from audit_log where id = 777; delete from audit_log where id = 777`,
      `insert into audit_log overriding system value select * from kept; drop table kept`,
    );
    expect(out).toContain('Row 777 (block 1) has been removed');
    expect(out.match(/^Row/gm)).toHaveLength(1);
    expect(status).toBe(1);
    expect(seconds).toBeLessThanOrEqual(limitSeconds);
  }, 120_000);

  it('one row put in, and again after it has been sealed as if it were new', async () => {
    const { out, status } = await after(
      `insert into audit_log (id, event) overriding system value values (-5, 'cases.read')`,
      `delete from audit_log where id = -5`,
    );
    expect(out).toContain('Row -5 has been put in afterwards');
    expect(status).toBe(1);
    const backdated = await after(
      `insert into audit_log (id, at, event) overriding system value values (5000000, now() - interval '3 days', 'cases.read');
       select app.seal_audit(0)`,
      `delete from audit_log where id = 5000000; delete from audit_seals where block = 102`,
    );
    expect(backdated.out).toContain('Row 5000000 has been put in afterwards');
    expect(backdated.status).toBe(1);
  }, 120_000);

  it('a cut tail', async () => {
    const { status, out, seconds } = await after(
      `create table kept as select * from audit_log where id > 1000000; create table kept_seals as select * from audit_seals where block = 101;
       delete from audit_log where id > 1000000; delete from audit_seals where block = 101`,
      `insert into audit_log overriding system value select * from kept; insert into audit_seals select * from kept_seals;
       drop table kept, kept_seals`,
    );
    expect(out).toMatch(/^Block 101 was signed .* is no longer there/m);
    expect(status).toBe(1);
    expect(seconds).toBeLessThanOrEqual(limitSeconds);
  }, 120_000);

  it('a recomputed chain, which this process does not sign again', async () => {
    const before = readFileSync(files.heads, 'utf8');
    await owner.query(`update audit_log set actor_user_id = gen_random_uuid() where id = 654321; delete from audit_seals`);
    await owner.query('select app.seal_audit(0)');
    const { status, out, seconds } = await verify();
    expect(out).not.toMatch(/^Row/m);
    expect(out).toMatch(/^Block 101 has another head than the one signed|^Block 101 was signed/m);
    expect(status).toBe(1);
    expect(seconds).toBeLessThanOrEqual(limitSeconds);
    await sealLog();
    expect(readFileSync(files.heads, 'utf8')).toBe(before);
  }, 120_000);

  it('heads signed by another key, and a key that only its owner reads', async () => {
    const forged = join(folder, 'forged.log');
    const stranger = headFiles({ dataFolder: join(folder, 'stranger') });
    useHeadFiles(stranger);
    await sealLog();
    writeFileSync(forged, readFileSync(stranger.heads));
    const { status, out } = await verify('--heads', forged, '--public-key', files.publicKey);
    expect(out).toContain('Line 1 of the file of signed heads is not signed by a known key');
    expect(status).toBe(1);
    expect(statSync(files.privateKey).mode & 0o777).toBe(0o600);
    expect(keyName(createPublicKey(readFileSync(files.publicKey)))).toMatch(/^[0-9a-f]{32}$/);
  }, 120_000);
});
