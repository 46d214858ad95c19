import type { Pool, PoolClient } from 'pg';
import { log } from '#app/platform/log/index.ts';

const beat = 15_000;

/**
 * Says in the database that this process lives, by a lock that goes when it goes, and frees the jobs of processes that are
 * gone: they are begun again, here or elsewhere.
 */
export async function announceLife(pool: Pool, poolId: string): Promise<{ end: () => Promise<void> }> {
  let client: PoolClient | undefined;
  let working: Promise<void> = Promise.resolve();
  async function lookAround(): Promise<void> {
    try {
      client ??= await holdLock(pool, poolId);
      await freeJobsOfTheDead(client, poolId);
    } catch (error) {
      client?.release(true);
      client = undefined;
      log.warn({ err: error }, 'job queue could not be looked over');
    }
  }
  await lookAround();
  const timer = setInterval(() => (working = working.then(lookAround)), beat);
  return {
    end: async () => {
      clearInterval(timer);
      await working;
      client?.release(true);
    },
  };
}

async function holdLock(pool: Pool, poolId: string): Promise<PoolClient> {
  const client = await pool.connect();
  client.on('error', () => undefined);
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [poolId]);
  return client;
}

/** A process holds its lock a moment after its first job can have begun; younger jobs are left alone. */
async function freeJobsOfTheDead(client: PoolClient, own: string): Promise<void> {
  const { rows } = await client.query<{ holder: string }>(
    `select distinct locked_by as holder from graphile_worker._private_jobs
     where locked_by <> $1 and locked_at < now() - interval '5 seconds'`,
    [own],
  );
  for (const { holder } of rows) {
    const lock = await client.query<{ free: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as free', [holder]);
    if (!lock.rows[0]?.free) continue;
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [holder]);
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [holder]);
  }
}
