import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** The participant's case: the open one, else the latest. */
export function selectOwnCase(tx: Tx): Promise<{ id: string; status: string } | undefined> {
  return tx
    .selectFrom('cases')
    .select(['id', 'status'])
    .orderBy(sql`status = 'closed'`)
    .orderBy('started_on', 'desc')
    .executeTakeFirst();
}

export interface OwnMeeting {
  heldOn: string;
  startsAt: string | null;
}

/** The next meeting at which her case comes up. */
export function selectNextMeeting(tx: Tx, caseId: string): Promise<OwnMeeting | undefined> {
  return tx
    .selectFrom('meetings as t')
    .innerJoin('agenda_items as a', (join) => join.onRef('a.collaboration_id', '=', 't.collaboration_id').onRef('a.meeting_id', '=', 't.id'))
    .select(['t.held_on as heldOn', 't.starts_at as startsAt'])
    .where('a.case_id', '=', caseId)
    .where('a.state', '=', 'waiting')
    .where('t.state', '=', 'planned')
    .where('t.held_on', '>=', sql<string>`app.today()`)
    .orderBy('t.held_on')
    .executeTakeFirst();
}
