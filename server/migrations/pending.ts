import { Client } from 'pg';
import { StartFailure } from '#app/platform/env/index.ts';
import { migrationNames } from './files.ts';

/** Fails when the database has not had every migration; for a start without the owner's login. */
export async function checkNothingPending(loginUrl: string): Promise<void> {
  const client = new Client({ connectionString: loginUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select name from migrations.applied');
    const applied = new Set(rows.map(({ name }) => name));
    const pending = migrationNames().filter((name) => !applied.has(name));
    if (pending.length > 0) throw new StartFailure(`Set DATABASE_OWNER_URL to migrate: ${pending.join(', ')}.`);
  } finally {
    await client.end();
  }
}
