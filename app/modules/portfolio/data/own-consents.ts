import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';

export interface OwnConsent {
  id: string;
  purpose: string;
  givenOn: string;
  until: string | null;
  /** The words that she was asked with. */
  textLanguage: string | null;
  textVersion: string;
}

/** Her consents that hold today and open something that she may be shown. */
export function selectOwnConsents(tx: Tx, caseId: string): Promise<OwnConsent[]> {
  return tx
    .selectFrom('consents as c')
    .select(['c.id', 'c.purpose', 'c.given_on as givenOn', 'c.valid_to as until', 'c.text_language as textLanguage', 'c.text_version as textVersion'])
    .where('c.case_id', '=', caseId)
    .where('c.revoked_on', 'is', null)
    .where(sql<boolean>`(c.valid_to is null or app.today() < c.valid_to)`)
    .where(sql<boolean>`exists (select from disclosures d where d.collaboration_id = c.collaboration_id and d.consent_id = c.id
      and (d.valid_to is null or app.today() < d.valid_to))`)
    .orderBy('c.given_on', 'desc')
    .execute();
}

export interface OwnLine {
  id: string;
  toOrganisationId: string;
  reader: string;
  category: RecordCategory;
}

/** What one consent opens today, as far as she may be shown. */
export function selectOwnLines(tx: Tx, consentId: string): Promise<OwnLine[]> {
  return tx
    .selectFrom('disclosures as d')
    .innerJoin('organisations as r', (join) =>
      join.onRef('r.collaboration_id', '=', 'd.collaboration_id').onRef('r.id', '=', 'd.to_organisation_id'),
    )
    .select(['d.id', 'd.to_organisation_id as toOrganisationId', 'r.name as reader', 'd.category'])
    .where('d.consent_id', '=', consentId)
    .where(sql<boolean>`(d.valid_to is null or app.today() < d.valid_to)`)
    .orderBy(sql`r.name collate "sv-x-icu", d.category`)
    .execute();
}
