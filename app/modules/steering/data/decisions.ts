import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

export interface GroupDecision {
  id: string;
  meetingId: string;
  heldOn: string;
  number: number;
  text: string;
  responsible: string | null;
  responsibleMemberId: string | null;
  dueOn: string | null;
  doneOn: string | null;
  doneNote: string | null;
  version: number;
}

function selectRows(tx: Tx) {
  return tx
    .selectFrom('steering_decisions as d')
    .innerJoin('meetings as t', (join) => join.onRef('t.collaboration_id', '=', 'd.collaboration_id').onRef('t.id', '=', 'd.meeting_id'))
    .leftJoin('steering_members as s', (join) =>
      join.onRef('s.collaboration_id', '=', 'd.collaboration_id').onRef('s.id', '=', 'd.responsible_member_id'),
    )
    .select([
      'd.id', 'd.meeting_id as meetingId', 't.held_on as heldOn', 'd.number', 'd.text', 's.name as responsible',
      'd.responsible_member_id as responsibleMemberId', 'd.due_on as dueOn', 'd.done_on as doneOn', 'd.done_note as doneNote', 'd.version',
    ]);
}

/** What a group has decided, the latest meeting first. */
export function selectDecisions(tx: Tx, groupId: string): Promise<GroupDecision[]> {
  return selectRows(tx).where('d.group_id', '=', groupId).orderBy('t.held_on', 'desc').orderBy('d.number').execute();
}

/** What groups that the reader may read decided in some days, the first first, at most so many. */
export function selectDecidedIn(tx: Tx, days: { from: string; to: string }, limit: number): Promise<(GroupDecision & { groupName: string })[]> {
  return selectRows(tx)
    .innerJoin('steering_groups as g', (join) => join.onRef('g.collaboration_id', '=', 'd.collaboration_id').onRef('g.id', '=', 'd.group_id'))
    .select('g.name as groupName')
    .where('t.held_on', '>=', days.from)
    .where('t.held_on', '<=', days.to)
    .orderBy('t.held_on')
    .orderBy('d.number')
    .limit(limit)
    .execute();
}

export interface UnfinishedDecision extends GroupDecision {
  groupId: string;
  groupName: string;
  /** Whoever asks is the one who answers for it. */
  isMine: boolean;
}

/** What groups that the reader may read have decided and that is not done, what is due first first; hers alone where that is asked. */
export function selectUnfinished(tx: Tx, { own, limit }: { own: boolean; limit: number }): Promise<UnfinishedDecision[]> {
  return selectRows(tx)
    .innerJoin('steering_groups as g', (join) => join.onRef('g.collaboration_id', '=', 'd.collaboration_id').onRef('g.id', '=', 'd.group_id'))
    .select(['d.group_id as groupId', 'g.name as groupName', sql<boolean>`s.user_id is not distinct from app.user_id()`.as('isMine')])
    .where('d.done_on', 'is', null)
    .where('d.due_on', 'is not', null)
    .$if(own, (query) => query.where('s.user_id', '=', sql<string>`app.user_id()`))
    .orderBy('d.due_on')
    .orderBy('d.id')
    .limit(limit)
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

/** Gives what was decided a new day, or somebody else to answer for it; false when it is done or was changed. */
export async function moveDue(tx: Tx, id: string, version: number, { memberId, dueOn }: { memberId: string; dueOn: string }): Promise<boolean> {
  const result = await tx
    .updateTable('steering_decisions')
    .set({ responsible_member_id: memberId, due_on: dueOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('done_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
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
