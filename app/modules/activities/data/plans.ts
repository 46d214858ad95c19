import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface PlanRow {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
  version: number;
}

export interface PlanFrame {
  name: string;
  startsOn: string;
  endsOn: string;
}

/** The plans of the collaboration, the latest first, with how many activities each has. */
export function selectPlans(tx: Tx): Promise<(PlanRow & { activities: number })[]> {
  return tx
    .selectFrom('activity_plans as p')
    .select(['p.id', 'p.name', 'p.starts_on as startsOn', 'p.ends_on as endsOn', 'p.version'])
    .select((eb) =>
      eb
        .selectFrom('activities as a')
        .select(sql<number>`count(*)::int`.as('activities'))
        .whereRef('a.collaboration_id', '=', 'p.collaboration_id')
        .whereRef('a.plan_id', '=', 'p.id')
        .$asScalar()
        .$notNull()
        .as('activities'),
    )
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.id', 'desc')
    .execute();
}

export function selectPlan(tx: Tx, id: string): Promise<PlanRow | undefined> {
  return tx
    .selectFrom('activity_plans')
    .select(['id', 'name', 'starts_on as startsOn', 'ends_on as endsOn', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertPlan(tx: Tx, plan: PlanFrame & { id: string; createdBy: string }): Promise<void> {
  const { id, name, startsOn, endsOn, createdBy } = plan;
  await tx
    .insertInto('activity_plans')
    .values({ collaboration_id: sql`app.collaboration()`, id, name, starts_on: startsOn, ends_on: endsOn, created_by: createdBy })
    .execute();
}

/** Changes a plan that still has the version it was read with; false otherwise. */
export async function updatePlan(tx: Tx, id: string, version: number, { name, startsOn, endsOn }: PlanFrame): Promise<boolean> {
  const result = await tx
    .updateTable('activity_plans')
    .set({ name, starts_on: startsOn, ends_on: endsOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
