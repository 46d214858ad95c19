import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Writer } from '../rules/writer.ts';

/** Those who write on an example, the first first. */
export async function selectContributors(tx: Tx, exampleId: string): Promise<{ id: string; name: string; byLink: boolean }[]> {
  return tx
    .selectFrom('example_contributors')
    .select(['id', 'name', 'by_link as byLink'])
    .where('example_id', '=', exampleId)
    .where('left_at', 'is', null)
    .orderBy('joined_at')
    .execute();
}

export async function selectContributor(tx: Tx, id: string): Promise<{ name: string } | undefined> {
  return tx.selectFrom('example_contributors').select('name').where('id', '=', id).executeTakeFirst();
}

/** Those among them who sign in, by user. */
export async function selectMemberLines(tx: Tx, exampleId: string): Promise<{ id: string; userId: string }[]> {
  return tx
    .selectFrom('example_contributors')
    .select(['id', sql<string>`user_id`.as('userId')])
    .where('example_id', '=', exampleId)
    .where('user_id', 'is not', null)
    .where('left_at', 'is', null)
    .execute();
}

/** One more who writes by a link of her own. */
export async function insertLinkHolder(
  tx: Tx,
  by: Writer,
  { id, exampleId, name, hash }: { id: string; exampleId: string; name: string; hash: Buffer },
): Promise<void> {
  await tx
    .insertInto('example_contributors')
    .values({ collaboration_id: by.collaborationId, id, example_id: exampleId, name, link_hash: hash })
    .execute();
}

/** One more who writes when she has signed in; again is the same, and whoever had left comes back. */
export async function insertMember(tx: Tx, by: Writer, { id, exampleId, name, userId }: { id: string; exampleId: string; name: string; userId: string }): Promise<void> {
  await tx
    .insertInto('example_contributors')
    .values({ collaboration_id: by.collaborationId, id, example_id: exampleId, name, user_id: userId })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'example_id', 'user_id']).where('user_id', 'is not', null).doUpdateSet({ left_at: null }))
    .execute();
}

/** Whether whoever acts says who writes on an example, and the terms that were last said yes to. */
export async function selectStanding(tx: Tx, exampleId: string): Promise<{ leads: boolean; terms: string | null }> {
  const row = await tx
    .selectFrom('examples as x')
    .select(sql<boolean>`app.leads_example(x.collaboration_id, x.id)`.as('leads'))
    .select(sql<string | null>`(select max(a.terms) from example_agreements a where a.collaboration_id = x.collaboration_id and a.example_id = x.id)`.as('terms'))
    .where('x.id', '=', exampleId)
    .executeTakeFirst();
  return row ?? { leads: false, terms: null };
}

/** Somebody writes no longer: her link opens nothing, and signed in she does not see it. False when it is not for whoever acts to say. */
export async function endContributor(tx: Tx, exampleId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('example_contributors')
    .set({ left_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Nobody comes to the example by a link any longer, and nothing is known of those who did. */
export async function endContributors(tx: Tx, exampleId: string, nameless: string): Promise<void> {
  await tx
    .updateTable('example_contributors')
    .set({ name: nameless, left_at: sql`now()` })
    .where('example_id', '=', exampleId)
    .where('by_link', '=', true)
    .execute();
  await tx.updateTable('example_agreements').set({ agreed_by: nameless }).where('example_id', '=', exampleId).where('agreed_user', 'is', null).execute();
  await tx.updateTable('example_answers').set({ saved_by: nameless }).where('example_id', '=', exampleId).where('saved_by_user', 'is', null).execute();
  await tx.updateTable('example_questions').set({ answered_by: nameless }).where('example_id', '=', exampleId).where('answer', 'is not', null).execute();
  await tx.updateTable('example_events').set({ by_name: nameless }).where('example_id', '=', exampleId).where('by_user', 'is', null).execute();
}
