import { sql } from 'kysely';
import { publicActor } from '../access/actor.ts';
import { withActor } from '../db/index.ts';

/**
 * Removes what is kept for a time only and of which nobody is told: searches, drafts, keys, sessions, uploaded files, addresses
 * of those whose example is over. The policies let the role remove nothing else.
 */
export async function forgetOld(): Promise<void> {
  await withActor({ ...publicActor(), databaseRole: 'app_retention' }, async (tx) => {
    await tx.deleteFrom('stored_searches').where('created_at', '<', sql<Date>`now() - interval '1 day'`).execute();
    await tx.deleteFrom('drafts').where('saved_at', '<', sql<Date>`now() - interval '30 days'`).execute();
    await tx.deleteFrom('idempotency_keys').where('created_at', '<', sql<Date>`now() - interval '7 days'`).execute();
    await sql`delete from sessions where least(ended_at, expires_at) < now() - interval '30 days'`.execute(tx);
    await sql`delete from example_mail_addresses a using examples x, example_contributors k
      where x.collaboration_id = a.collaboration_id and x.id = a.example_id and k.collaboration_id = a.collaboration_id and k.id = a.contributor_id
        and (k.left_at is not null or x.state = 'withdrawn' or (x.state in ('published', 'declined') and x.changed_at < now() - interval '30 days'))`.execute(tx);
    for (const table of ['import_file_parts', 'import_run_rows']) {
      await sql`delete from ${sql.table(table)} t using import_runs r where r.collaboration_id = t.collaboration_id
        and r.id = t.run_id and r.created_at < now() - interval '7 days'`.execute(tx);
    }
  });
}
