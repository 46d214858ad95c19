import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { ConsentGiver, MinorReason } from '../rules/minors.ts';

export interface MinorDecision {
  decidedOn: string;
  consentBy: ConsentGiver;
  guardiansSee: boolean;
  reason: MinorReason;
  decidedBy: string | null;
}

/** What holds for a person under 18: the latest decision of her case. */
export function selectMinorDecision(tx: Tx, caseId: string): Promise<MinorDecision | undefined> {
  return tx
    .selectFrom('minor_decisions as d')
    .leftJoin('users as u', 'u.id', 'd.decided_by')
    .select(['d.decided_on as decidedOn', 'd.guardians_see as guardiansSee', 'u.name as decidedBy'])
    .select([sql<ConsentGiver>`d.consent_by`.as('consentBy'), sql<MinorReason>`d.reason`.as('reason')])
    .where('d.case_id', '=', caseId)
    .orderBy('d.created_at', 'desc')
    .executeTakeFirst();
}

export interface NewMinorDecision {
  caseId: string;
  ownerOrganisationId: string;
  decidedBy: string;
  consentBy: ConsentGiver;
  guardiansSee: boolean;
  reason: MinorReason;
}

export async function insertMinorDecision(tx: Tx, row: NewMinorDecision): Promise<void> {
  await tx
    .insertInto('minor_decisions')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: newId(),
      case_id: row.caseId,
      owner_organisation_id: row.ownerOrganisationId,
      decided_by: row.decidedBy,
      consent_by: row.consentBy,
      guardians_see: row.guardiansSee,
      reason: row.reason,
    })
    .execute();
}
