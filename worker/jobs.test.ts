import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicActor } from '#app/platform/access/actor.ts';
import { openJobPool, withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { startWorker } from './index.ts';

const database = await testDatabase();
const worker = { ...publicActor(newId()), databaseRole: 'app_worker' as const, userId: newId(), membershipId: newId() };
let owner: pg.Client;

beforeAll(async () => {
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(() => owner.end());

function add(payload: object): Promise<unknown> {
  return withActor(worker, (tx) => sql`select app.enqueue('import_run', ${JSON.stringify(payload)}::jsonb)`.execute(tx));
}

test('a job carries ids and codes only, and says itself who caused it', async () => {
  await expect(add({ name: 'Amal Exempel' })).rejects.toThrow('ids and codes only');
  await add({ runId: newId(), work: 'check', userId: newId() });
  const { rows } = await owner.query('select payload from graphile_worker._private_jobs');
  expect(rows).toMatchObject([{ payload: { userId: worker.userId, collaborationId: worker.collaborationId, membershipId: worker.membershipId } }]);
  await owner.query('delete from graphile_worker._private_jobs');
});

test('whoever takes jobs sees nothing else, and nobody else sees jobs', async () => {
  const pool = openJobPool();
  for (const table of ['cases', 'users', 'import_runs']) {
    await expect(pool.query(`select 1 from public.${table}`)).rejects.toThrow('permission denied');
  }
  await pool.end();
  for (const databaseRole of ['app_staff', 'app_worker', 'app_public'] as const) {
    const reads = withActor({ ...worker, databaseRole }, (tx) => sql`select 1 from graphile_worker._private_jobs`.execute(tx));
    await expect(reads).rejects.toThrow('permission denied');
  }
});

test('a job whose process was killed is done by the next, and what is old is forgotten', async () => {
  await owner.query(`insert into idempotency_keys (key, user_key, created_at)
    values ($1, 'public', now() - interval '8 days'), ($2, 'public', now() - interval '6 days')`, [newId(), newId()]);
  await owner.query(`select graphile_worker.add_job('forget_old')`);
  await owner.query(`update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now() - interval '1 minute', attempts = 1`);
  const started = await startWorker();
  try {
    await expect.poll(() => jobsLeft(), { timeout: 10_000 }).toBe(0);
  } finally {
    await started.stop();
  }
  expect((await owner.query('select 1 from idempotency_keys')).rowCount).toBe(1);
});

test('a job of a process that lives is left alone', async () => {
  const other = new pg.Client({ connectionString: database.loginUrl });
  await other.connect();
  await other.query(`select pg_advisory_lock(hashtextextended('alive', 0))`);
  await owner.query(`select graphile_worker.add_job('forget_old')`);
  await owner.query(`update graphile_worker._private_jobs set locked_by = 'alive', locked_at = now() - interval '1 minute', attempts = 1`);
  const started = await startWorker();
  await wait(500);
  expect(await jobsLeft()).toBe(1);
  await started.stop();
  await other.end();
});

async function jobsLeft(): Promise<number> {
  return (await owner.query('select 1 from graphile_worker._private_jobs')).rowCount ?? 0;
}
