import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface Desk {
  organisationId: string;
  organisation: string;
  countyCode: string;
  publishes: boolean;
}

/** Organisations that collect for a county, or only collect. */
export async function selectDesks(tx: Tx): Promise<Desk[]> {
  return tx
    .selectFrom('example_desks as d')
    .innerJoin('organisations as o', (join) => join.onRef('o.collaboration_id', '=', 'd.collaboration_id').onRef('o.id', '=', 'd.organisation_id'))
    .select(['d.organisation_id as organisationId', 'o.name as organisation', 'd.county_code as countyCode', 'd.publishes'])
    .orderBy('d.county_code')
    .orderBy('o.name')
    .execute();
}

/** Says for which county an organisation collects, and whether it publishes. */
export async function saveDesk(tx: Tx, { organisationId, countyCode, publishes }: Omit<Desk, 'organisation'>): Promise<void> {
  const said = { county_code: countyCode, publishes };
  await tx
    .insertInto('example_desks')
    .values({ collaboration_id: sql`app.collaboration()`, organisation_id: organisationId, ...said })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'organisation_id']).doUpdateSet(said))
    .execute();
}
