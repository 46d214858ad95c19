import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface Subject {
  issuer: string;
  subject: string;
}

interface ProviderUser {
  id: string;
  isShut: boolean;
}

/** The user whom a provider knows by this subject. */
export function findBySubject(tx: Tx, { issuer, subject }: Subject): Promise<ProviderUser | undefined> {
  return tx
    .selectFrom('users')
    .select(['id', sql<boolean>`disabled_at is not null`.as('isShut')])
    .where('oidc_issuer', '=', issuer)
    .where('oidc_subject', '=', subject)
    .executeTakeFirst();
}

/** Ties a provider's subject to the invited user with an address that the provider has verified. */
export async function tieByEmail(tx: Tx, { issuer, subject }: Subject, email: string): Promise<string | undefined> {
  const row = await tx
    .updateTable('users')
    .set({ oidc_issuer: issuer, oidc_subject: subject })
    .where('email', '=', email.toLowerCase())
    .where('oidc_subject', 'is', null)
    .where('is_demo', '=', false)
    .where('disabled_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** The organisations of that name, in a collaboration of that name where one is given. */
export function findOrganisations(
  tx: Tx,
  organisation: string,
  collaboration: string | undefined,
): Promise<{ collaborationId: string; organisationId: string }[]> {
  return tx
    .selectFrom('organisations as o')
    .innerJoin('collaborations as c', 'c.id', 'o.collaboration_id')
    .select(['c.id as collaborationId', 'o.id as organisationId'])
    .where('o.name', '=', organisation)
    .$if(collaboration !== undefined, (query) => query.where('c.name', '=', collaboration ?? ''))
    .limit(2)
    .execute();
}

interface NewUser extends Subject {
  name: string;
  email: string | null;
}

/** A user whom nobody has invited; her memberships come from the provider. */
export async function addUser(tx: Tx, user: NewUser): Promise<string> {
  const userId = newId();
  const { name, email, issuer: oidc_issuer, subject: oidc_subject } = user;
  await tx.insertInto('users').values({ id: userId, name, email, oidc_issuer, oidc_subject }).execute();
  return userId;
}
