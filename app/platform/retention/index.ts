import { sql } from 'kysely';
import { publicActor } from '../access/actor.ts';
import { withActor } from '../db/index.ts';

/** Removes what is kept for a time only and of which nobody is told: searches, drafts, keys, sessions, uploaded files. */
export async function forgetOld(): Promise<void> {
  await withActor({ ...publicActor(), databaseRole: 'app_retention' }, async (tx) => {
    await tx.deleteFrom('stored_searches').where('created_at', '<', sql<Date>`now() - interval '1 day'`).execute();
    await tx.deleteFrom('drafts').where('saved_at', '<', sql<Date>`now() - interval '30 days'`).execute();
    await tx.deleteFrom('idempotency_keys').where('created_at', '<', sql<Date>`now() - interval '7 days'`).execute();
    await sql`delete from sessions where least(ended_at, expires_at) < now() - interval '30 days'`.execute(tx);
    for (const table of ['import_file_parts', 'import_run_rows']) {
      await sql`delete from ${sql.table(table)} t using import_runs r where r.collaboration_id = t.collaboration_id
        and r.id = t.run_id and r.created_at < now() - interval '7 days'`.execute(tx);
    }
  });
}
