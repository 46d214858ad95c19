import { headFiles, useHeadFiles } from '#app/platform/audit/head-files.ts';
import { connectDatabase, disconnectDatabase } from '#app/platform/db/index.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { readEnv } from '#app/platform/env/index.ts';
import type { Env } from '#app/platform/env/index.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { stopOnSignal } from './lifecycle/stop-signals.ts';
import type { Stopper } from './lifecycle/stop-signals.ts';
import { prepareDatabase } from './migrate.ts';
import { loadSecret } from './secret.ts';

/** Opens the database, brings it up to date and connects the app by the plain login; the stopper closes it all. */
export async function openPreparedDatabase(env: Env, stopper: Stopper): Promise<Database> {
  const opening = openDatabase(env);
  stopper.add(async () => (await opening.catch(() => undefined))?.close());
  const database = await opening;
  await prepareDatabase(database);
  useSecret(loadSecret(env));
  useHeadFiles(headFiles(env));
  connectDatabase({ connectionString: database.loginUrl });
  stopper.add(disconnectDatabase);
  return database;
}

/** Runs work on the database, the running one or one started for the time of the work. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const stopper = stopOnSignal(130);
  try {
    return await work(await openPreparedDatabase(readEnv(), stopper));
  } finally {
    await stopper.stop();
  }
}
