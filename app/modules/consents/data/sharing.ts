import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';

/** One thing that one organisation sees of another's records. */
export interface SharingLine {
  id: string;
  fromOrganisationId: string;
  fromOrganisationName: string;
  toOrganisationId: string;
  toOrganisationName: string;
  category: RecordCategory;
  ground: 'consent' | 'referral_agreement';
  consentId: string | null;
  validFrom: string;
  /** The first day that it no longer holds. */
  validTo: string | null;
  holds: boolean;
}

/** What is or was opened in a case, as far as the reader's organisation may know. */
export function selectSharing(tx: Tx, caseId: string): Promise<SharingLine[]> {
  return tx
    .selectFrom('disclosures as d')
    .innerJoin('organisations as f', (join) =>
      join.onRef('f.collaboration_id', '=', 'd.collaboration_id').onRef('f.id', '=', 'd.from_organisation_id'),
    )
    .innerJoin('organisations as t', (join) =>
      join.onRef('t.collaboration_id', '=', 'd.collaboration_id').onRef('t.id', '=', 'd.to_organisation_id'),
    )
    .select([
      'd.id', 'd.from_organisation_id as fromOrganisationId', 'f.name as fromOrganisationName', 'd.to_organisation_id as toOrganisationId',
      't.name as toOrganisationName', 'd.category', 'd.consent_id as consentId', 'd.valid_from as validFrom', 'd.valid_to as validTo',
    ])
    .select(sql<SharingLine['ground']>`d.ground`.as('ground'))
    .select(sql<boolean>`d.valid_from <= app.today() and (d.valid_to is null or app.today() < d.valid_to)`.as('holds'))
    .where('d.case_id', '=', caseId)
    .orderBy(sql`t.name collate "sv-x-icu"`)
    .orderBy(sql`f.name collate "sv-x-icu"`)
    .orderBy('d.category')
    .execute();
}
