import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';

/** Somebody presented at an open sitting, who is not named and has no case here. */
export interface SittingLine {
  id: string;
  organisationName: string;
  text: string;
  asked: string;
  answer: string | null;
  version: number;
}

export async function selectSittingLines(tx: Tx, meetingId: string): Promise<SittingLine[]> {
  const { rows } = await sql<SittingLine>`
    select l.id, o.name as "organisationName", l.text, l.asked, l.answer, l.version
    from sitting_lines l
    join organisations o on o.collaboration_id = l.collaboration_id and o.id = l.owner_organisation_id
    where l.collaboration_id = (select app.collaboration()) and l.meeting_id = ${meetingId} order by l.created_at`.execute(tx);
  return rows;
}

export interface NewSittingLine {
  meetingId: string;
  ownerOrganisationId: string;
  text: string;
  asked: string;
  createdBy: string;
}

export async function insertSittingLine(tx: Tx, line: NewSittingLine): Promise<void> {
  await tx
    .insertInto('sitting_lines')
    .values({
      collaboration_id: sql`app.collaboration()`, meeting_id: line.meetingId, owner_organisation_id: line.ownerOrganisationId,
      text: line.text, asked: line.asked, created_by: line.createdBy,
    })
    .execute();
}

/** Writes down what the meeting answered; false when it was changed since it was read, or is not the writer's. */
export async function answerSittingLine(tx: Tx, meetingId: string, id: string, version: number, answer: string): Promise<boolean> {
  const result = await tx
    .updateTable('sitting_lines')
    .set({ answer, version: sql<number>`version + 1` })
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
