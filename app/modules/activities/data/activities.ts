import { sql } from 'kysely';
import { quantityOf, type Quantity } from '#app/lib/quantity.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { CountedKind, TargetGroup, Unit } from '../rules/activity.ts';

export interface ActivityFrame {
  name: string;
  targetGroups: TargetGroup[];
  unit: Unit;
  areaId: string | null;
  startsOn: string | null;
  endsOn: string | null;
  planned: Quantity | null;
  kinds: CountedKind[];
  /** Interventions whose attendance counts. */
  interventionIds: string[];
  comment: string | null;
}

export interface ActivityRow extends ActivityFrame {
  id: string;
  planId: string;
  areaName: string | null;
  interventionNames: string[];
  version: number;
}

function selectRows(tx: Tx) {
  return tx
    .selectFrom('activities as a')
    .leftJoin('areas as r', (join) => join.onRef('r.collaboration_id', '=', 'a.collaboration_id').onRef('r.id', '=', 'a.area_id'))
    .select([
      'a.id', 'a.plan_id as planId', 'a.name', 'a.area_id as areaId', 'r.name as areaName', 'a.starts_on as startsOn', 'a.ends_on as endsOn',
      'a.planned_kind as kind', 'a.planned_low as low', 'a.planned_high as high', 'a.comment', 'a.version',
    ])
    .select([
      sql<TargetGroup[]>`a.target_groups`.as('targetGroups'), sql<Unit>`a.unit`.as('unit'), sql<CountedKind[]>`a.counts_kinds`.as('kinds'),
      sql<string[]>`array(select i.intervention_id::text from activity_interventions i
        where i.collaboration_id = a.collaboration_id and i.activity_id = a.id order by 1)`.as('interventionIds'),
      sql<string[]>`array(select n.name from activity_interventions i join interventions n on n.collaboration_id = i.collaboration_id
        and n.id = i.intervention_id where i.collaboration_id = a.collaboration_id and i.activity_id = a.id
        order by n.name collate "sv-x-icu")`.as('interventionNames'),
    ]);
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

function whole({ kind, low, high, ...row }: Selected): ActivityRow {
  return { ...row, planned: kind === null ? null : quantityOf({ kind: kind as Quantity['kind'], low, high }) };
}

/** The activities of a plan, in their order. */
export async function selectActivities(tx: Tx, planId: string): Promise<ActivityRow[]> {
  const rows = await selectRows(tx).where('a.plan_id', '=', planId).orderBy('a.position').orderBy('a.id').execute();
  return rows.map(whole);
}

export async function selectActivity(tx: Tx, id: string): Promise<ActivityRow | undefined> {
  const row = await selectRows(tx).where('a.id', '=', id).executeTakeFirst();
  return row && whole(row);
}

function columns({ name, targetGroups, unit, areaId, startsOn, endsOn, planned, kinds, comment }: Omit<ActivityFrame, 'interventionIds'>) {
  return {
    name, unit, comment, area_id: areaId, starts_on: startsOn, ends_on: endsOn, target_groups: targetGroups, counts_kinds: kinds,
    planned_kind: planned?.kind ?? null, planned_low: planned?.low ?? null, planned_high: planned?.high ?? null,
  };
}

/** Adds an activity last in its plan. */
export async function insertActivity(tx: Tx, planId: string, activity: ActivityFrame & { id: string; createdBy: string }): Promise<void> {
  await tx
    .insertInto('activities')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: activity.id,
      plan_id: planId,
      created_by: activity.createdBy,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from activities where plan_id = ${planId})`,
      ...columns(activity),
    })
    .execute();
  await insertCounted(tx, activity.id, activity);
}

/** Lets attendance in interventions count, each once. */
async function insertCounted(tx: Tx, id: string, { unit, interventionIds }: ActivityFrame): Promise<void> {
  if (interventionIds.length === 0) return;
  await tx
    .insertInto('activity_interventions')
    .values(interventionIds.map((interventionId) => ({
      collaboration_id: sql<string>`app.collaboration()`, activity_id: id, unit, intervention_id: interventionId,
    })))
    .execute();
}

/** Changes an activity that still has the version it was read with; false otherwise. */
export async function updateActivity(tx: Tx, id: string, version: number, activity: ActivityFrame): Promise<boolean> {
  const { rows } = await sql`select id from activities where id = ${id} and version = ${version} for update`.execute(tx);
  if (rows.length === 0) return false;
  await tx.deleteFrom('activity_interventions').where('activity_id', '=', id).execute();
  await tx
    .updateTable('activities')
    .set({ ...columns(activity), version: version + 1 })
    .where('id', '=', id)
    .execute();
  await insertCounted(tx, id, activity);
  return true;
}
