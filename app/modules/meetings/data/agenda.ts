import { sql } from 'kysely';
import { newId } from '#app/platform/ids/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { InterpreterOutcome, ItemState } from '../rules/meeting.ts';

export interface AgendaItem {
  id: string;
  caseId: string;
  name: string | null;
  position: number;
  state: ItemState;
  participantPresent: boolean | null;
  interpreter: InterpreterOutcome | null;
  ownerOrganisationId: string;
  version: number;
}

const name = sql<string | null>`coalesce(nullif(concat_ws(' ', i.first_name, i.last_name), ''), i.alias)`.as('name');

/** The cases of a meeting that the reader works with; the others are not there for her. */
export function selectAgenda(tx: Tx, meetingId: string): Promise<AgendaItem[]> {
  return tx
    .selectFrom('agenda_items as a')
    .innerJoin('cases as c', (join) => join.onRef('c.collaboration_id', '=', 'a.collaboration_id').onRef('c.id', '=', 'a.case_id'))
    .leftJoin('person_identities as i', (join) =>
      join.onRef('i.collaboration_id', '=', 'c.collaboration_id').onRef('i.person_id', '=', 'c.person_id'),
    )
    .select([
      'a.id', 'a.case_id as caseId', 'a.position', 'a.participant_present as participantPresent',
      'a.owner_organisation_id as ownerOrganisationId', 'a.version', name,
    ])
    .select([sql<ItemState>`a.state`.as('state'), sql<InterpreterOutcome | null>`a.interpreter`.as('interpreter')])
    .where('a.meeting_id', '=', meetingId)
    .orderBy('a.position')
    .orderBy('a.id')
    .execute();
}

/** Open cases that the reader works with and that are not on the agenda. */
export function selectCasesToAdd(tx: Tx, meetingId: string): Promise<{ id: string; name: string | null; status: string; since: string }[]> {
  return tx
    .selectFrom('cases as c')
    .leftJoin('person_identities as i', (join) =>
      join.onRef('i.collaboration_id', '=', 'c.collaboration_id').onRef('i.person_id', '=', 'c.person_id'),
    )
    .select(['c.id', 'c.status', 'c.status_since as since', name])
    .where('c.status', '<>', 'closed')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('agenda_items as a')
            .select('a.id')
            .whereRef('a.collaboration_id', '=', 'c.collaboration_id')
            .whereRef('a.case_id', '=', 'c.id')
            .where('a.meeting_id', '=', meetingId),
        ),
      ),
    )
    .orderBy(sql`c.status = 'awaiting_council' desc, i.last_name collate "sv-x-icu", i.first_name collate "sv-x-icu"`)
    .limit(500)
    .execute();
}

export interface NewAgendaItem {
  meetingId: string;
  caseId: string;
  ownerOrganisationId: string;
  position: number;
  createdBy: string;
}

export async function insertAgendaItem(tx: Tx, item: NewAgendaItem): Promise<string> {
  const id = newId();
  await tx
    .insertInto('agenda_items')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      meeting_id: item.meetingId,
      case_id: item.caseId,
      owner_organisation_id: item.ownerOrganisationId,
      position: item.position,
      created_by: item.createdBy,
    })
    .execute();
  return id;
}

export interface AgendaChange {
  position?: number;
  state?: ItemState;
  participant_present?: boolean;
  interpreter?: InterpreterOutcome;
}

/** Changes an item that the reader's organisation put on the agenda; false when it is another's. */
export async function updateAgendaItem(tx: Tx, id: string, change: AgendaChange): Promise<boolean> {
  const result = await tx
    .updateTable('agenda_items')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
