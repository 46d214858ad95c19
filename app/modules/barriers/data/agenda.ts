import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { BarrierState } from '../rules/barrier.ts';

export const itemStates = ['waiting', 'discussed', 'postponed'] as const;
export type ItemState = (typeof itemStates)[number];

export interface AgendaLine {
  id: string;
  barrierId: string;
  title: string;
  whatStood: string;
  wouldRemove: string | null;
  barrierState: BarrierState;
  state: ItemState;
  minutes: string | null;
  decision: string | null;
  responsibleId: string | null;
  responsibleName: string | null;
  dueOn: string | null;
  version: number;
}

/** The barriers on a meeting's agenda, in their order. */
export async function selectAgendaLines(tx: Tx, meetingId: string): Promise<AgendaLine[]> {
  const { rows } = await sql<AgendaLine>`select i.id, b.id as "barrierId", b.title, b.what_stood as "whatStood", b.would_remove as "wouldRemove",
      b.state as "barrierState", i.state, i.minutes, i.decision, i.responsible_organisation_id as "responsibleId", o.name as "responsibleName",
      i.due_on as "dueOn", i.version
    from barrier_agenda_items i join barriers b on b.collaboration_id = i.collaboration_id and b.id = i.barrier_id
    left join organisations o on o.collaboration_id = i.collaboration_id and o.id = i.responsible_organisation_id
    where i.collaboration_id = (select app.collaboration()) and i.meeting_id = ${meetingId} order by i.position, i.id`.execute(tx);
  return rows;
}

/** As many as somebody chooses among in a list. */
export const mostToTakeUp = 100;

/** Barriers that can be taken up: open, and not on the agenda yet, by name; or those that are like a text, best first. */
export async function selectToTakeUp(tx: Tx, meetingId: string, text: string | null): Promise<{ id: string; title: string }[]> {
  const found = text === null ? sql`` : sql`join app.suggest_barriers(${text}, ${mostToTakeUp}) with ordinality as s (id, place) on s.id = b.id`;
  const { rows } = await sql<{ id: string; title: string }>`select b.id, b.title from barriers b ${found}
    where b.collaboration_id = (select app.collaboration()) and b.merged_into is null and b.state in ('reported', 'recognised', 'in_progress')
      and not exists (select from barrier_agenda_items i where i.collaboration_id = b.collaboration_id and i.barrier_id = b.id and i.meeting_id = ${meetingId})
    order by ${text === null ? sql`b.title collate "sv-x-icu"` : sql`s.place`} limit ${mostToTakeUp}`.execute(tx);
  return rows;
}

export async function insertAgendaLine(tx: Tx, meetingId: string, barrierId: string, createdBy: string): Promise<void> {
  await sql`insert into barrier_agenda_items (collaboration_id, meeting_id, barrier_id, position, created_by)
    select app.collaboration(), ${meetingId}, ${barrierId}, coalesce(max(i.position), 0) + 1, ${createdBy} from barrier_agenda_items i
    where i.collaboration_id = app.collaboration() and i.meeting_id = ${meetingId}
    on conflict (collaboration_id, meeting_id, barrier_id) do nothing`.execute(tx);
}

export interface Minutes {
  state: Exclude<ItemState, 'waiting'>;
  minutes: string | null;
  decision: string | null;
  responsibleId: string | null;
  dueOn: string | null;
}

/** What was said and decided; false when it was changed since it was read, or the meeting is another's. */
export async function updateAgendaLine(tx: Tx, id: string, version: number, row: Minutes): Promise<boolean> {
  const { numAffectedRows } = await sql`update barrier_agenda_items set state = ${row.state}, minutes = ${row.minutes}, decision = ${row.decision},
      responsible_organisation_id = ${row.responsibleId}, due_on = ${row.dueOn}, version = version + 1
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}
