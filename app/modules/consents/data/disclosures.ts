import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import { newId } from '#app/platform/ids/index.ts';

/** One organisation's records of one category, opened to another. */
export interface Scope {
  fromOrganisationId: string;
  toOrganisationId: string;
  category: RecordCategory;
}

/** What a disclosure rests on: her agreement to a referral, or a consent, and what it is for. */
export interface DisclosureGround {
  caseId: string | null;
  referralId: string | null;
  consentId: string | null;
  purpose: string;
  /** The first day that it no longer holds. */
  validTo: string | null;
  createdBy: string;
}

/** Opens records from today. Opens nothing when `scopes` is empty. */
export async function insertDisclosures(tx: Tx, ground: DisclosureGround, scopes: readonly Scope[]): Promise<void> {
  if (scopes.length === 0) return;
  const rows = scopes.map((scope) => ({
    collaboration_id: sql<string>`app.collaboration()`,
    id: newId(),
    case_id: ground.caseId,
    referral_id: ground.referralId,
    consent_id: ground.consentId,
    from_organisation_id: scope.fromOrganisationId,
    to_organisation_id: scope.toOrganisationId,
    category: scope.category,
    ground: ground.consentId ? 'consent' : 'referral_agreement',
    purpose: ground.purpose,
    valid_to: ground.validTo,
    created_by: ground.createdBy,
  }));
  await tx.insertInto('disclosures').values(rows).execute();
}

const holds = sql<boolean>`(valid_to is null or app.today() < valid_to)`;

/** Ends all that a referral opened, from today. */
export async function endReferralDisclosures(tx: Tx, referralId: string): Promise<void> {
  await tx
    .updateTable('disclosures')
    .set({ valid_to: sql<string>`greatest(valid_from, app.today())` })
    .where('referral_id', '=', referralId)
    .where(holds)
    .execute();
}

/** Ends some of what a consent opened, or all of it, from today; gives the number that was ended. */
export async function endConsentDisclosures(tx: Tx, consentId: string, ids?: readonly string[]): Promise<number> {
  const result = await tx
    .updateTable('disclosures')
    .set({ valid_to: sql<string>`greatest(valid_from, app.today())` })
    .where('consent_id', '=', consentId)
    .where(holds)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids?.length ? [...ids] : [consentId]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
