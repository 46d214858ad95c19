import type { Tx } from '#app/platform/db/index.ts';

export interface MailAddress {
  address: string;
  /** Whether she wants reminders; questions and the decision come anyway. */
  reminders: boolean;
}

/** Where mail to somebody who writes goes: read by herself. */
export async function selectMailAddress(tx: Tx, contributorId: string): Promise<MailAddress | undefined> {
  return tx.selectFrom('example_mail_addresses').select(['address', 'reminders']).where('contributor_id', '=', contributorId).executeTakeFirst();
}

export async function saveMailAddress(
  tx: Tx,
  { collaborationId, exampleId, contributorId }: { collaborationId: string; exampleId: string; contributorId: string },
  { address, reminders }: MailAddress,
): Promise<void> {
  await tx
    .insertInto('example_mail_addresses')
    .values({ collaboration_id: collaborationId, contributor_id: contributorId, example_id: exampleId, address, reminders })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'contributor_id']).doUpdateSet({ address, reminders }))
    .execute();
}

export async function deleteMailAddress(tx: Tx, contributorId: string): Promise<void> {
  await tx.deleteFrom('example_mail_addresses').where('contributor_id', '=', contributorId).execute();
}

/** Those who write on an example and have given an address; only those who want reminders where `reminders` is asked for. */
export async function selectAddressees(tx: Tx, exampleId: string, { reminders }: { reminders: boolean }): Promise<string[]> {
  const rows = await tx
    .selectFrom('example_mail_addresses')
    .select('contributor_id as id')
    .where('example_id', '=', exampleId)
    .$if(reminders, (query) => query.where('reminders', '=', true))
    .execute();
  return rows.map(({ id }) => id);
}

/** Nothing is known any longer of where those who wrote can be reached. */
export async function deleteMailAddresses(tx: Tx, exampleId: string): Promise<void> {
  await tx.deleteFrom('example_mail_addresses').where('example_id', '=', exampleId).execute();
}
