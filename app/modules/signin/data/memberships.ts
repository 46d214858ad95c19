import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';

export interface MembershipLine {
  collaborationId: string;
  membershipId: string;
  collaborationName: string;
  organisationName: string | null;
  role: MembershipRole;
}

export interface DemoPerson extends MembershipLine {
  userId: string;
  userName: string;
}

const swedish = sql.raw('collate "sv-x-icu"');

function validMemberships(tx: Tx) {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .innerJoin('collaborations as c', 'c.id', 'm.collaboration_id')
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'm.collaboration_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select(['c.id as collaborationId', 'm.id as membershipId', 'c.name as collaborationName', 'o.name as organisationName', 'm.role'])
    .where('u.disabled_at', 'is', null)
    .where(sql<boolean>`m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)`)
    .orderBy(sql`c.name ${swedish}, o.name ${swedish} nulls last`);
}

/** What a user may act through today. */
export function listOwnMemberships(tx: Tx, userId: string): Promise<MembershipLine[]> {
  return validMemberships(tx).where('u.id', '=', userId).orderBy('m.role').execute();
}

/** Everybody who can be tried in the demo. */
export function listDemoPeople(tx: Tx): Promise<DemoPerson[]> {
  return validMemberships(tx)
    .select(['u.id as userId', 'u.name as userName'])
    .where('u.is_demo', '=', true)
    .where('c.is_demo', '=', true)
    .orderBy(sql`u.name ${swedish}`)
    .limit(300)
    .execute();
}
