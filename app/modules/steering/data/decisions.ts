import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface GroupDecision {
  id: string;
  meetingId: string;
  heldOn: string;
  number: number;
  text: string;
  responsible: string | null;
  dueOn: string | null;
  doneOn: string | null;
  doneNote: string | null;
  version: number;
}

/** What a group has decided, the latest meeting first. */
export function selectDecisions(tx: Tx, groupId: string): Promise<GroupDecision[]> {
  return tx
    .selectFrom('steering_decisions as d')
    .innerJoin('meetings as t', (join) => join.onRef('t.collaboration_id', '=', 'd.collaboration_id').onRef('t.id', '=', 'd.meeting_id'))
    .leftJoin('steering_members as s', (join) =>
      join.onRef('s.collaboration_id', '=', 'd.collaboration_id').onRef('s.id', '=', 'd.responsible_member_id'),
    )
    .select([
      'd.id', 'd.meeting_id as meetingId', 't.held_on as heldOn', 'd.number', 'd.text', 's.name as responsible', 'd.due_on as dueOn',
      'd.done_on as doneOn', 'd.done_note as doneNote', 'd.version',
    ])
    .where('d.group_id', '=', groupId)
    .orderBy('t.held_on', 'desc')
    .orderBy('d.number')
    .execute();
}

export interface DecisionToWrite {
  text: string;
  memberId: string | null;
  dueOn: string | null;
}

/** Adds a decision last of its meeting; who writes at the same moment waits for the number. */
export async function insertDecision(
  tx: Tx, at: { groupId: string; meetingId: string }, decision: DecisionToWrite & { id: string; createdBy: string },
): Promise<void> {
  await tx.selectFrom('steering_meetings').select('version').where('meeting_id', '=', at.meetingId).forUpdate().execute();
  await tx
    .insertInto('steering_decisions')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: decision.id,
      group_id: at.groupId,
      meeting_id: at.meetingId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from steering_decisions where meeting_id = ${at.meetingId})`,
      text: decision.text,
      responsible_member_id: decision.memberId,
      due_on: decision.dueOn,
      created_by: decision.createdBy,
    })
    .execute();
}

/** Says that what was decided is done; false when somebody has said so already. */
export async function markDone(tx: Tx, id: string, version: number, { doneOn, note }: { doneOn: string; note: string | null }): Promise<boolean> {
  const result = await tx
    .updateTable('steering_decisions')
    .set({ done_on: doneOn, done_note: note, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('done_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
