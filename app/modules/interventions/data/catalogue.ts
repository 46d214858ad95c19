import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { InterventionKind } from '../rules/intervention-kinds.ts';

export interface InterventionLine {
  id: string;
  name: string;
  kind: InterventionKind;
  version: number;
  /** Places running today among those that the reader may see. */
  running: number;
}

/** The catalogue in Swedish order, each with the places that run today in the cases that the reader works with. */
export async function listInterventions(tx: Tx): Promise<InterventionLine[]> {
  const { rows } = await sql<InterventionLine>`
    with running as (
      select p.intervention_id, count(*)::int as places
      from placements p
      where p.collaboration_id = app.collaboration() and p.closed_on is null and p.starts_on <= app.today()
        and (p.ends_on is null or p.ends_on >= app.today())
        and p.case_id in (select t.case_id from case_team t where t.user_id = app.user_id()
          and t.organisation_id = app.case_organisation())
      group by p.intervention_id)
    select i.id, i.name, i.kind, i.version, coalesce(r.places, 0) as running
    from interventions i left join running r on r.intervention_id = i.id
    order by i.name collate "sv-x-icu"`.execute(tx);
  return rows;
}

export async function selectIntervention(tx: Tx, id: string): Promise<Omit<InterventionLine, 'running'> | undefined> {
  return tx
    .selectFrom('interventions')
    .select(['id', 'name', 'version'])
    .select(sql<InterventionKind>`kind`.as('kind'))
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Another intervention of the same name, if there is one. */
export async function findNamesake(tx: Tx, name: string, exceptId: string | null): Promise<string | undefined> {
  const row = await tx
    .selectFrom('interventions')
    .select('id')
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .$if(exceptId !== null, (query) => query.where('id', '<>', exceptId ?? ''))
    .executeTakeFirst();
  return row?.id;
}

export async function insertIntervention(tx: Tx, row: { id: string; name: string; kind: InterventionKind }): Promise<void> {
  await tx
    .insertInto('interventions')
    .values({ collaboration_id: sql`app.collaboration()`, ...row })
    .execute();
}

/** Changes an intervention that still has this version; false when somebody was first. */
export async function updateIntervention(
  tx: Tx,
  row: { id: string; name: string; kind: InterventionKind; version: number },
): Promise<boolean> {
  const result = await tx
    .updateTable('interventions')
    .set({ name: row.name, kind: row.kind, version: sql<number>`version + 1` })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
