import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { TakeoverState } from '../rules/takeover.ts';

export interface MethodRow {
  id: string;
  name: string;
  state: 'tried' | 'described';
  version: number;
  takeovers: { state: TakeoverState; organisationName: string }[];
}

/** The methods in Swedish order, with what became of each where it was asked about. */
export function selectMethods(tx: Tx): Promise<MethodRow[]> {
  return tx
    .selectFrom('methods as t')
    .select(['t.id', 't.name', 't.version', sql<MethodRow['state']>`t.state`.as('state')])
    .select(
      sql<MethodRow['takeovers']>`coalesce((select jsonb_agg(jsonb_build_object('state', k.state, 'organisationName', o.name) order by o.name)
        from method_takeovers k join organisations o on o.collaboration_id = k.collaboration_id and o.id = k.organisation_id
        where k.collaboration_id = t.collaboration_id and k.method_id = t.id), '[]')`.as('takeovers'),
    )
    .orderBy(sql`t.name collate "sv-x-icu"`)
    .execute();
}

export async function insertMethod(tx: Tx, { id, name }: { id: string; name: string }): Promise<void> {
  await tx.insertInto('methods').values({ collaboration_id: sql`app.collaboration()`, id, name }).execute();
}

export async function markDescribed(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('methods').set({ state: 'described', version: sql<number>`version + 1` }).where('id', '=', id).where('state', '=', 'tried').execute();
}
