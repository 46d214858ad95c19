import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { TakeoverState } from '../rules/takeover.ts';

export interface Takeover {
  organisationId: string;
  state: TakeoverState;
  askedOn: string;
  fromOn: string | null;
  reason: string | null;
}

export interface TakeoverRow extends Takeover {
  id: string;
  organisationName: string;
  version: number;
}

/** Where a method was asked to be taken over, in Swedish order. */
export function selectTakeovers(tx: Tx, methodId: string): Promise<TakeoverRow[]> {
  return tx
    .selectFrom('method_takeovers as k')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'k.collaboration_id').onRef('o.id', '=', 'k.organisation_id'),
    )
    .select([
      'k.id', 'k.organisation_id as organisationId', 'o.name as organisationName', 'k.asked_on as askedOn', 'k.from_on as fromOn', 'k.reason', 'k.version',
      sql<TakeoverState>`k.state`.as('state'),
    ])
    .where('k.method_id', '=', methodId)
    .orderBy(sql`o.name collate "sv-x-icu"`)
    .execute();
}

export async function insertTakeover(tx: Tx, methodId: string, takeover: Takeover & { id: string }): Promise<void> {
  const { id, organisationId, state, askedOn, fromOn, reason } = takeover;
  await tx
    .insertInto('method_takeovers')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      method_id: methodId,
      organisation_id: organisationId,
      state,
      asked_on: askedOn,
      from_on: fromOn,
      reason,
    })
    .execute();
}

/** Changes what an organisation says; false when somebody else has changed it since it was read. */
export async function updateTakeover(tx: Tx, id: string, version: number, { state, askedOn, fromOn, reason }: Takeover): Promise<boolean> {
  const result = await tx
    .updateTable('method_takeovers')
    .set({ state, asked_on: askedOn, from_on: fromOn, reason, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
