import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ensureBuilt } from '#server/build/ensure-built.ts';
import { openThrowawayPostgres } from '#server/throwaway-postgres.ts';
import { databaseName } from '#server/postgres/roles.ts';
import { newToken } from '#app/platform/session/token.ts';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { onDatabase } from '#tests/setup/database-url.ts';

/** The seeded database, the running app on it, and somebody signed in. */
export interface Bench {
  address: string;
  cookie: string;
  /** A connection that no policy binds: for the bare SQL beside each figure. */
  bare: pg.Client;
  loginUrl: string;
  ownerUrl: string;
  close: () => Promise<void>;
}

/** The user whose pages are measured: she works with 500 cases. */
export const reader = 20;

/** Starts a database of its own, fills it (some minutes), starts the app on it and signs the reader in. */
export async function openBench(): Promise<Bench> {
  await ensureBuilt();
  const postgres = await openThrowawayPostgres({ asReal: true });
  const bare = new pg.Client({ connectionString: onDatabase(postgres.adminUrl, databaseName) });
  await bare.connect();
  await seed(bare);
  const cookie = await signIn(bare);
  const app = await startAppProcess({
    SAMSTEG_DEMO: '0', HOST: '127.0.0.1', DATABASE_URL: postgres.loginUrl, DATABASE_OWNER_URL: postgres.ownerUrl,
    SAMSTEG_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error',
  });
  return {
    address: app.address, cookie, bare, loginUrl: postgres.loginUrl, ownerUrl: postgres.ownerUrl,
    close: async () => {
      await app.stop();
      await bare.end();
      await postgres.close();
    },
  };
}

/** Without triggers and key checks: the rows are made to fit, and the figures are about reading them. */
async function seed(admin: pg.Client): Promise<void> {
  const text = readFileSync(new URL('seed.sql', import.meta.url), 'utf8');
  await admin.query('begin');
  await admin.query("set local session_replication_role = replica");
  await admin.query(text);
  await admin.query('commit');
  await admin.query('vacuum analyze');
}

async function signIn(admin: pg.Client): Promise<string> {
  const { token, hash } = newToken();
  await admin.query(
    `insert into sessions (token_hash, user_id, collaboration_id, membership_id, factor, expires_at)
     values ($1, md5('user' || $2)::uuid, md5('bench')::uuid, md5('membership' || $2)::uuid, 'demo', now() + interval '1 day')`,
    [hash, String(reader)],
  );
  return `samsteg_session=${token}`;
}
