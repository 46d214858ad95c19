import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { ReferralContent } from '../rules/referral-content.ts';
import type { ReferralState } from '../rules/referral-states.ts';

function columnsOf(content: ReferralContent) {
  return {
    number: content.number,
    number_kind: content.numberKind,
    first_name: content.firstName,
    last_name: content.lastName,
    protected_identity: content.protectedIdentity,
    municipality: content.municipality,
    language: content.language,
    needs_interpreter: content.needsInterpreter,
    safe_contact: content.safeContact,
    reason: content.reason,
    tried: content.tried,
    ordinary_measures_exhausted: content.exhausted,
    asked_of_council: content.askedOfCouncil,
    own_wishes: content.ownWishes,
    to_organisation_id: content.toOrganisationId,
    area_id: content.areaId,
    agreed_on: content.agreedOn,
    agreed_how: content.agreedHow,
    agreed_language: content.agreedLanguage,
  };
}

export interface Author {
  userId: string;
  organisationId: string;
}

export async function insertDraft(tx: Tx, author: Author, content: ReferralContent): Promise<string> {
  const id = newId();
  await tx
    .insertInto('referrals')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id,
      kind: 'organisation',
      created_by: author.userId,
      referring_organisation_id: author.organisationId,
      ...columnsOf(content),
    })
    .execute();
  return id;
}

/** Writes a draft's content over; false when somebody saved since `version`, or it is a draft no longer. */
export async function updateDraft(tx: Tx, id: string, version: number, content: ReferralContent): Promise<boolean> {
  const result = await tx
    .updateTable('referrals')
    .set({ ...columnsOf(content), saved_at: sql`now()`, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What may be set when a referral moves on. */
export interface ReferralMove {
  state: ReferralState;
  sent_on?: string;
  complement_question?: string;
  complement_answer?: string;
  decided_on?: string;
  decline_reason?: string;
  pointed_to?: string;
  case_id?: string;
}

/** Moves a referral from one state to another; false when it was not there any more. */
export async function moveReferral(tx: Tx, id: string, from: ReferralState, move: ReferralMove): Promise<boolean> {
  const result = await tx
    .updateTable('referrals')
    .set({ ...move, saved_at: sql`now()`, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
