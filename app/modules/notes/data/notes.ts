import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';

export interface NoteLine {
  id: string;
  category: RecordCategory;
  occurredOn: string;
  text: string;
  authorName: string | null;
  organisationName: string;
  correctsId: string | null;
}

/** The notes of a case that the reader may read, newest first. */
export function listNotes(tx: Tx, caseId: string, limit = 200): Promise<NoteLine[]> {
  return tx
    .selectFrom('notes as n')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'n.collaboration_id').onRef('o.id', '=', 'n.owner_organisation_id'),
    )
    .leftJoin('users as u', 'u.id', 'n.author_user_id')
    .select([
      'n.id', 'n.category', 'n.occurred_on as occurredOn', 'n.text', 'u.name as authorName', 'o.name as organisationName',
      'n.corrects_id as correctsId',
    ])
    .where('n.case_id', '=', caseId)
    .orderBy('n.occurred_on', 'desc')
    .orderBy('n.signed_at', 'desc')
    .limit(limit)
    .execute();
}

export interface NewNote {
  id: string;
  caseId: string;
  ownerOrganisationId: string;
  category: RecordCategory;
  occurredOn: string;
  text: string;
  authorUserId: string;
  correctsId: string | null;
}

export async function insertNote(tx: Tx, note: NewNote): Promise<void> {
  await tx
    .insertInto('notes')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: note.id,
      case_id: note.caseId,
      owner_organisation_id: note.ownerOrganisationId,
      category: note.category,
      occurred_on: note.occurredOn,
      text: note.text,
      author_user_id: note.authorUserId,
      corrects_id: note.correctsId,
    })
    .execute();
}
