import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { Writer } from '../rules/writer.ts';

export interface ContactDetails {
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  /** Whether anybody may see her; otherwise editors alone. */
  isShown: boolean;
}

export interface Contact extends ContactDetails {
  id: string;
  exampleId: string;
  published: boolean;
  validUntil: string | null;
  confirmedOn: string | null;
  version: number;
}

/** Who can be asked about an example; those who have left are not there. */
export async function selectContacts(tx: Tx, exampleId: string): Promise<Contact[]> {
  return tx
    .selectFrom('example_contacts')
    .select([
      'id', 'example_id as exampleId', 'title', 'email', 'phone', 'is_shown as isShown', 'published', 'valid_until as validUntil',
      'confirmed_on as confirmedOn', 'version',
    ])
    .select(sql<string>`name`.as('name'))
    .where('example_id', '=', exampleId)
    .where('ended_on', 'is', null)
    .orderBy('id')
    .execute();
}

export async function insertContact(tx: Tx, by: Writer, exampleId: string, { isShown, ...details }: ContactDetails): Promise<void> {
  await tx
    .insertInto('example_contacts')
    .values({ collaboration_id: by.collaborationId, example_id: exampleId, ...details, is_shown: isShown })
    .execute();
}

/** Changes what is known of somebody, if nobody has since `version`. One who no longer wants to be shown is not. */
export async function updateContact(tx: Tx, id: string, version: number, { isShown, ...details }: ContactDetails): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('example_contacts')
    .set({ ...details, is_shown: isShown, version: version + 1, ...(isShown ? {} : { published: false }) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const nothingKnown = { name: null, title: null, email: null, phone: null, published: false };

/** Somebody can be asked no longer: nothing is kept of her but that she has been there. */
export async function endContact(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('example_contacts').set({ ...nothingKnown, ended_on: sql<string>`app.today()` }).where('id', '=', id).execute();
}

/** From now on the public page shows the contacts who let themselves be shown, until `validUntil`. */
export async function publishContacts(tx: Tx, exampleId: string, validUntil: string): Promise<void> {
  await tx
    .updateTable('example_contacts')
    .set({ published: true, valid_until: sql`coalesce(valid_until, ${validUntil}::date)`, confirmed_on: sql`coalesce(confirmed_on, app.today())` })
    .where('example_id', '=', exampleId)
    .where('is_shown', '=', true)
    .where('ended_on', 'is', null)
    .execute();
}

/** Takes away what is known of everybody who could be asked. */
export async function endContacts(tx: Tx, exampleId: string): Promise<void> {
  await tx
    .updateTable('example_contacts')
    .set({ ...nothingKnown, ended_on: sql<string>`app.today()` })
    .where('example_id', '=', exampleId)
    .where('ended_on', 'is', null)
    .execute();
}
