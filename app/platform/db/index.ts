import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Actor } from '../access/actor.ts';
import { PreparingClient } from './preparing-client.ts';
import type { DB } from './schema.ts';

/** One transaction as one actor. Always a parameter, never looked up. */
export type Tx = Transaction<DB>;

interface Connection {
  config?: pg.PoolConfig;
  pool?: pg.Pool;
  database?: Kysely<DB>;
  counter: AsyncLocalStorage<{ queries: number }>;
}

/** Held by the process and not by the module: the built server and the program that starts it each load this file. */
const key = Symbol.for('samsteg.database');
const shared = globalThis as { [key]?: Connection };
const connection = (shared[key] ??= { counter: new AsyncLocalStorage() });

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (text) => Number(text));

/** Opens the pool with the plain login. Called once, by whatever starts the process. */
export function connectDatabase(config: pg.PoolConfig): void {
  const pool = new pg.Pool({ max: 10, Client: PreparingClient, ...config });
  pool.on('error', () => undefined);
  connection.config = config;
  connection.pool = pool;
  connection.database = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: countQuery });
}

export async function disconnectDatabase(): Promise<void> {
  await connection.database?.destroy();
  connection.database = undefined;
  connection.pool = undefined;
}

/**
 * Runs `work` in one transaction as `actor`: the role and the settings live until its end and no longer.
 * @throws what `work` throws, after a rollback
 */
export async function withActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!connection.database) throw new Error('The database is not connected');
  return connection.database.transaction().execute(async (tx) => {
    await become(tx, actor);
    return work(tx);
  });
}

/** A pool of its own for the job queue, which takes jobs as a role that sees nothing else. */
export function openJobPool(): pg.Pool {
  const pool = new pg.Pool({ ...connection.config, max: 6, options: '-c role=app_jobs' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Whether the database answers. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await connection.pool?.query('select 1');
    return connection.pool !== undefined;
  } catch {
    return false;
  }
}

/** Counts the queries that `work` makes, without begin, role, settings and commit. */
export async function countingQueries<T>(work: () => Promise<T>): Promise<{ result: T; queries: number }> {
  const count = { queries: 0 };
  const result = await connection.counter.run(count, work);
  return { result, queries: count.queries };
}

const settingsMark = '/* settings */';

async function become(tx: Tx, actor: Actor): Promise<void> {
  await sql`select ${sql.raw(settingsMark)}
    set_config('role', ${actor.databaseRole}, true),
    set_config('samsteg.collaboration', ${actor.collaborationId ?? ''}, true),
    set_config('samsteg.user', ${actor.userId ?? ''}, true),
    set_config('samsteg.membership', ${actor.membershipId ?? ''}, true)`.execute(tx);
}

function countQuery(event: { query: { sql: string } }): void {
  const count = connection.counter.getStore();
  if (count && !/^(begin|commit|rollback|savepoint|release)/.test(event.query.sql) && !event.query.sql.includes(settingsMark)) {
    count.queries += 1;
  }
}
