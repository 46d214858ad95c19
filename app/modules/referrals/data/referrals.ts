import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import type { AgreedHow, ReferralContent } from '../rules/referral-content.ts';
import type { ReferralState } from '../rules/referral-states.ts';

/** A referral as those who may read it see it: its content, its way, and who stands behind it. */
export interface ReferralRow extends ReferralContent {
  id: string;
  kind: 'organisation' | 'self' | 'outreach';
  state: ReferralState;
  alias: string | null;
  createdBy: string | null;
  authorName: string | null;
  referringOrganisationId: string | null;
  referringOrganisationName: string | null;
  toOrganisationName: string | null;
  areaName: string | null;
  sentOn: string | null;
  questions: string | null;
  answers: string | null;
  decidedOn: string | null;
  declineReason: string | null;
  pointedTo: string | null;
  caseId: string | null;
  savedAt: Date;
  version: number;
}

/** A referral; undefined when it is not there for this reader. */
export async function selectReferral(tx: Tx, id: string | undefined): Promise<ReferralRow | undefined> {
  if (!isId(id)) return undefined;
  return tx
    .selectFrom('referrals as r')
    .leftJoin('users as u', 'u.id', 'r.created_by')
    .leftJoin('organisations as f', (join) =>
      join.onRef('f.collaboration_id', '=', 'r.collaboration_id').onRef('f.id', '=', 'r.referring_organisation_id'),
    )
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.collaboration_id', '=', 'r.collaboration_id').onRef('o.id', '=', 'r.to_organisation_id'),
    )
    .leftJoin('areas as a', (join) => join.onRef('a.collaboration_id', '=', 'r.collaboration_id').onRef('a.id', '=', 'r.area_id'))
    .select([
      'r.id', 'r.number', 'r.first_name as firstName', 'r.last_name as lastName', 'r.alias', 'r.protected_identity as protectedIdentity',
      'r.municipality', 'r.language', 'r.needs_interpreter as needsInterpreter', 'r.safe_contact as safeContact', 'r.reason', 'r.tried',
      'r.ordinary_measures_exhausted as exhausted', 'r.asked_of_council as askedOfCouncil', 'r.own_wishes as ownWishes',
      'r.to_organisation_id as toOrganisationId', 'r.area_id as areaId', 'r.agreed_on as agreedOn', 'r.agreed_language as agreedLanguage',
      'r.created_by as createdBy', 'u.name as authorName', 'r.referring_organisation_id as referringOrganisationId',
      'f.name as referringOrganisationName', 'o.name as toOrganisationName', 'a.name as areaName', 'r.sent_on as sentOn',
      'r.complement_question as questions', 'r.complement_answer as answers', 'r.decided_on as decidedOn',
      'r.decline_reason as declineReason', 'r.pointed_to as pointedTo', 'r.case_id as caseId', 'r.saved_at as savedAt', 'r.version',
    ])
    .select(sql<ReferralRow['kind']>`r.kind`.as('kind'))
    .select(sql<ReferralState>`r.state`.as('state'))
    .select(sql<ReferralContent['numberKind']>`r.number_kind`.as('numberKind'))
    .select(sql<AgreedHow | null>`r.agreed_how`.as('agreedHow'))
    .where('r.id', '=', id)
    .executeTakeFirst();
}

/**
 * Takes a referral for a decision: whoever comes second waits here, and then finds it in no state that she may change.
 * False when it is not there for this reader to change.
 */
export async function lockReferral(tx: Tx, id: string | undefined): Promise<boolean> {
  if (!isId(id)) return false;
  const row = await tx.selectFrom('referrals').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}

export async function selectIdOfCase(tx: Tx, caseId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('referrals').select('id').where('case_id', '=', caseId).executeTakeFirst();
  return row?.id;
}
