import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { SeatFunction } from '../rules/group.ts';

export interface Seat {
  organisationId: string;
  /** Null for somebody without an account here. */
  userId: string | null;
  name: string;
  function: SeatFunction;
  validFrom: string;
}

export interface MemberRow extends Seat {
  id: string;
  organisationName: string;
  /** The first day she no longer sits there. */
  validTo: string | null;
  version: number;
}

/** Everybody who sits or has sat in a group, those who sit there now first. */
export function selectMembers(tx: Tx, groupId: string): Promise<MemberRow[]> {
  return tx
    .selectFrom('steering_members as s')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 's.collaboration_id').onRef('o.id', '=', 's.organisation_id'),
    )
    .select([
      's.id', 's.organisation_id as organisationId', 'o.name as organisationName', 's.user_id as userId', 's.name', 's.valid_from as validFrom',
      's.valid_to as validTo', 's.version', sql<SeatFunction>`s.function`.as('function'),
    ])
    .where('s.group_id', '=', groupId)
    .orderBy(sql`s.valid_to is not null, s.function <> 'chair', s.name collate "sv-x-icu"`)
    .execute();
}

export async function insertMember(tx: Tx, groupId: string, seat: Seat & { id: string }): Promise<void> {
  await tx
    .insertInto('steering_members')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: seat.id,
      group_id: groupId,
      organisation_id: seat.organisationId,
      user_id: seat.userId,
      name: seat.name,
      function: seat.function,
      valid_from: seat.validFrom,
    })
    .execute();
}

/** Ends a seat; `validTo` is the first day without it. False when it has ended already or was changed. */
export async function endMember(tx: Tx, groupId: string, id: string, version: number, validTo: string): Promise<boolean> {
  const result = await tx
    .updateTable('steering_members')
    .set({ valid_to: validTo, version: version + 1 })
    .where('group_id', '=', groupId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
