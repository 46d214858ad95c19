import { sql } from 'kysely';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { KnownMembership, Place } from '../rules/provider-memberships.ts';

/** Every membership that a user has or has had, in all collaborations. */
export function selectKnownMemberships(tx: Tx, userId: string): Promise<KnownMembership[]> {
  return tx
    .selectFrom('memberships')
    .select(['collaboration_id as collaborationId', 'id', 'organisation_id as organisationId', 'ended_by_provider as endedByProvider', 'role'])
    .select([
      sql<boolean>`source = 'provider'`.as('fromProvider'),
      sql<boolean>`valid_to is null or app.today() < valid_to`.as('isOpen'),
    ])
    .where('user_id', '=', userId)
    .execute();
}

/** A membership from today, given by the provider. */
export async function giveMembership(tx: Tx, userId: string, { collaborationId, organisationId, role }: Place): Promise<string> {
  const id = newId();
  await tx
    .insertInto('memberships')
    .values({ collaboration_id: collaborationId, id, user_id: userId, organisation_id: organisationId, role: role as MembershipRole, source: 'provider' })
    .execute();
  return id;
}

/** Ends a membership that the provider gave: it does not count from today. */
export async function endGivenMembership(tx: Tx, { collaborationId, id }: Pick<KnownMembership, 'collaborationId' | 'id'>): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ valid_to: sql<string>`greatest(valid_from, app.today())`, ended_by_provider: true, version: sql<number>`version + 1` })
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .where('source', '=', 'provider')
    .execute();
}
