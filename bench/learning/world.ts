import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { ensureBuilt } from '#server/build/ensure-built.ts';
import { databaseName } from '#server/postgres/roles.ts';
import { openThrowawayPostgres } from '#server/throwaway-postgres.ts';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { onDatabase } from '#tests/setup/database-url.ts';
import { inventedTexts } from './invented-texts.ts';

const examples = 10_000;

/** The running app on 10,000 published examples. */
export interface PublicBench {
  address: string;
  /** A connection that no policy binds. */
  bare: pg.Client;
  close: () => Promise<void>;
}

export async function openPublicBench(): Promise<PublicBench> {
  await ensureBuilt();
  const postgres = await openThrowawayPostgres();
  const bare = new pg.Client({ connectionString: onDatabase(postgres.adminUrl, databaseName) });
  await bare.connect();
  await bare.query('begin');
  await bare.query('set local session_replication_role = replica');
  await bare.query("select set_config('samsteg.bench_texts', $1, true)", [JSON.stringify(inventedTexts(examples))]);
  await bare.query(readFileSync(new URL('examples.sql', import.meta.url), 'utf8'));
  await bare.query('commit');
  await bare.query('vacuum analyze');
  await bare.query('set enable_seqscan = off');
  const app = await startAppProcess({
    SAMSTEG_DEMO: '0', HOST: '127.0.0.1', DATABASE_URL: postgres.loginUrl, DATABASE_OWNER_URL: postgres.ownerUrl,
    SAMSTEG_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error',
  });
  return {
    address: app.address.replace('localhost', '127.0.0.1'),
    bare,
    close: async () => {
      await app.stop();
      await bare.end();
      await postgres.close();
    },
  };
}
