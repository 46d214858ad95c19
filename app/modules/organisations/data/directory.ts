import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { OrganisationKind } from '#app/platform/db/schema.ts';

export interface OrganisationLine {
  id: string;
  name: string;
  kind: OrganisationKind;
}

export interface Colleague {
  userId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  role: string;
}

const collation = sql.raw('collate "sv-x-icu"');

/** The organisations of the collaboration, in Swedish order. */
export function listOrganisations(tx: Tx): Promise<OrganisationLine[]> {
  return tx.selectFrom('organisations').select(['id', 'name', 'kind']).orderBy(sql`name ${collation}`).execute();
}

/** The areas of the collaboration, in Swedish order. */
export function listAreas(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.selectFrom('areas').select(['id', 'name']).orderBy(sql`name ${collation}`).execute();
}

/** People with a membership valid today, of one organisation or of all, in Swedish order. */
export function listColleagues(tx: Tx, organisationId?: string): Promise<Colleague[]> {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'm.collaboration_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select(['u.id as userId', 'u.name', 'o.id as organisationId', 'o.name as organisationName', 'm.role'])
    .where(sql<boolean>`m.valid_from <= app.today() and (m.valid_to is null or app.today() < m.valid_to)`)
    .$if(organisationId !== undefined, (query) => query.where('m.organisation_id', '=', organisationId ?? ''))
    .orderBy(sql`u.name ${collation}`)
    .execute();
}

/** The area that the reader's own membership is in; null when it is in none. */
export async function readOwnArea(tx: Tx): Promise<{ id: string; name: string } | null> {
  const row = await tx
    .selectFrom('memberships as m')
    .innerJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'm.collaboration_id').onRef('a.id', '=', 'm.area_id'))
    .select(['a.id', 'a.name'])
    .where('m.id', '=', sql<string>`app.membership()`)
    .executeTakeFirst();
  return row ?? null;
}
