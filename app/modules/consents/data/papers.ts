import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export interface PaperLine {
  id: string;
  mediaType: string;
  bytes: number;
}

export function selectPapers(tx: Tx, consentId: string): Promise<PaperLine[]> {
  return tx
    .selectFrom('consent_papers')
    .select(['id', 'media_type as mediaType', 'bytes'])
    .where('consent_id', '=', consentId)
    .orderBy('added_at')
    .execute();
}

export function selectPaper(tx: Tx, consentId: string, id: string): Promise<{ mediaType: string; content: Buffer } | undefined> {
  return tx
    .selectFrom('consent_papers')
    .select(['media_type as mediaType', 'content'])
    .where('consent_id', '=', consentId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface NewPaper {
  caseId: string;
  consentId: string;
  ownerOrganisationId: string;
  mediaType: string;
  bytes: number;
  content: Buffer;
  addedBy: string;
}

export async function insertPaper(tx: Tx, row: NewPaper): Promise<void> {
  await tx
    .insertInto('consent_papers')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: newId(),
      case_id: row.caseId,
      consent_id: row.consentId,
      owner_organisation_id: row.ownerOrganisationId,
      media_type: row.mediaType,
      bytes: row.bytes,
      content: row.content,
      added_by: row.addedBy,
    })
    .execute();
}
