import type { Tx } from '#app/platform/db/index.ts';

interface FirstTenant {
  collaborationId: string;
  collaboration: string;
  organisationId: string;
  organisation: string;
  userId: string;
  membershipId: string;
  name: string;
  email: string;
  passwordHash: string;
}

/** The first collaboration with its first organisation and its administrator. */
export async function insertFirstTenant(tx: Tx, first: FirstTenant): Promise<void> {
  const { collaborationId: collaboration_id, organisationId: organisation_id, userId: user_id } = first;
  await tx.insertInto('collaborations').values({ id: collaboration_id, name: first.collaboration }).execute();
  await tx.insertInto('organisations').values({ collaboration_id, id: organisation_id, name: first.organisation }).execute();
  await tx
    .insertInto('users')
    .values({ id: user_id, name: first.name, email: first.email.toLowerCase(), password_hash: first.passwordHash })
    .execute();
  await tx
    .insertInto('memberships')
    .values({ collaboration_id, id: first.membershipId, user_id, organisation_id, role: 'admin' })
    .execute();
}
