import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** What belongs to an example, in the order in which it can be removed. */
const parts = [
  'example_mails', 'example_mail_addresses', 'example_answers', 'example_links', 'example_contacts', 'example_questions', 'example_reviews',
  'example_evidence', 'example_events', 'example_collection_items', 'example_remarks', 'example_link_checks', 'example_publications',
  'example_agreements', 'example_contributors',
] as const;

/** Addresses of those who have left, whose example was taken away, or was decided on thirty days ago. */
export async function deleteOldAddresses(tx: Tx): Promise<void> {
  await sql`delete from example_mail_addresses a using examples x, example_contributors k
    where x.collaboration_id = a.collaboration_id and x.id = a.example_id and k.collaboration_id = a.collaboration_id and k.id = a.contributor_id
      and (k.left_at is not null or x.state = 'withdrawn' or (x.state in ('published', 'declined') and x.changed_at < now() - interval '30 days'))`.execute(tx);
}

/** Examples whose time is over, of every collaboration; one that was published and has been emptied is not there again. */
export async function selectOutlived(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select x.id from examples x where app.example_goes_on(x.collaboration_id, x.id) <= app.today()
    and (x.title <> '' or not exists (select from example_addresses a where a.collaboration_id = x.collaboration_id and a.example_id = x.id))`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Removes examples with all that belongs to them. Of one that was published its address is left, and a row without a word. */
export async function deleteExamples(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const table of parts) await sql`delete from ${sql.table(table)} where example_id = any (${ids})`.execute(tx);
  const addressed = sql`exists (select from example_addresses a where a.collaboration_id = x.collaboration_id and a.example_id = x.id)`;
  await sql`update examples x set title = '', actor = '', facts_saved_by = '' where x.id = any (${ids}) and ${addressed}`.execute(tx);
  await sql`delete from examples x where x.id = any (${ids}) and not ${addressed}`.execute(tx);
}
