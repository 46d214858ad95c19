import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { OrganisationKind } from '#app/platform/db/schema.ts';
import { isId } from '#app/platform/ids/index.ts';

export interface OrganisationDetails {
  id: string;
  name: string;
  kind: OrganisationKind;
  version: number;
}

export async function readOrganisation(tx: Tx, id: string): Promise<OrganisationDetails | undefined> {
  if (!isId(id)) return undefined;
  return tx.selectFrom('organisations').select(['id', 'name', 'kind', 'version']).where('id', '=', id).executeTakeFirst();
}

export async function insertOrganisation(tx: Tx, row: Pick<OrganisationDetails, 'id' | 'name' | 'kind'>): Promise<void> {
  await tx.insertInto('organisations').values({ collaboration_id: sql`app.collaboration()`, ...row }).execute();
}

/** Changes an organisation that still has the version it was read with; false otherwise. */
export async function updateOrganisation(tx: Tx, { id, version, name, kind }: OrganisationDetails): Promise<boolean> {
  const result = await tx
    .updateTable('organisations')
    .set({ name, kind, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export interface AreaDetails {
  id: string;
  name: string;
  version: number;
}

export async function readArea(tx: Tx, id: string): Promise<AreaDetails | undefined> {
  if (!isId(id)) return undefined;
  return tx.selectFrom('areas').select(['id', 'name', 'version']).where('id', '=', id).executeTakeFirst();
}

export async function insertArea(tx: Tx, row: Pick<AreaDetails, 'id' | 'name'>): Promise<void> {
  await tx.insertInto('areas').values({ collaboration_id: sql`app.collaboration()`, ...row }).execute();
}

/** Renames an area that still has the version it was read with; false otherwise. */
export async function updateArea(tx: Tx, { id, version, name }: AreaDetails): Promise<boolean> {
  const result = await tx
    .updateTable('areas')
    .set({ name, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
