import { addDays, today as todayIn } from '#app/lib/local-date.ts';
import { birthDate } from '#app/lib/person-number.ts';
import { insertDisclosures } from '#app/modules/consents/index.server.ts';
import { insertTeamMember, openCase, planStep, recordEvent, type CaseToOpen, type PersonToResolve } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { brokenConstraint } from '#app/platform/route/database-error.ts';
import { m } from '#app/paraglide/messages.js';
import type { ReferralRow } from '../data/referrals.ts';
import { moveReferral } from '../data/write-referrals.ts';
import type { ReferralContent } from '../rules/referral-content.ts';
import { stateAfter } from '../rules/referral-states.ts';
import { takeReferral } from './receive-referral.ts';

const daysToAskConsent = 14;

/** What the receiver adds when she accepts: of a self-referral also who she turned out to be. */
export interface Accepting {
  gender: 'K' | 'M' | 'X';
  areaId: string | null;
  learnt?: Pick<ReferralContent, 'number' | 'numberKind' | 'firstName' | 'lastName' | 'municipality' | 'protectedIdentity'>;
}

/**
 * Accepts a referral: opens the case, tells the referring organisation who she is, lets its caseworker stay responsible, and
 * plans to ask for consent.
 * @returns the case
 * @throws Refused when a colleague has decided already
 */
export async function acceptReferral(tx: Tx, member: Member, id: string, accepting: Accepting): Promise<string> {
  const row = await takeReferral(tx, member, id, 'accept');
  const today = todayIn();
  const isSelf = row.kind === 'self';
  const person = personOf(row, accepting);
  const caseId = await openOnce(tx, member, {
    person,
    areaId: accepting.areaId,
    startedOn: today,
    referrerName: isSelf ? m.referrals_self_referrer({}, { locale: 'sv' }) : row.referringOrganisationName,
    referralOn: row.sentOn,
    municipality: person.municipality,
    origin: isSelf ? 'self_referral' : 'referral',
  });
  await moveReferral(tx, id, row.state, { state: stateAfter('accept'), decided_on: today, case_id: caseId });
  await letAuthorFollow(tx, member, row, caseId);
  await planStep(tx, member, {
    caseId, kind: 'ask_consent', dueOn: addDays(today, daysToAskConsent), responsibleOrganisationId: member.organisationId ?? '',
    responsibleUserId: member.userId,
  });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'referral_accepted', recordKind: 'referral', recordId: id });
  return caseId;
}

async function openOnce(tx: Tx, member: Member, toOpen: CaseToOpen): Promise<string> {
  try {
    return await openCase(tx, member, toOpen);
  } catch (error) {
    if (brokenConstraint(error)?.startsWith('cases_')) throw new Refused(m.referrals_case_today());
    throw error;
  }
}

function personOf(row: ReferralRow, { gender, learnt }: Accepting): PersonToResolve {
  const known = learnt ?? row;
  const { number, numberKind, firstName, lastName, municipality, protectedIdentity } = known;
  return {
    number, numberKind, firstName, lastName, municipality, protectedIdentity, gender,
    alias: row.alias,
    birthDate: (number && birthDate(number)) ?? null,
    safeContact: row.safeContact,
    language: row.language,
    needsInterpreter: row.needsInterpreter,
  };
}

/** The referring caseworker keeps the responsibility: her organisation is told who she is, and she works with the case. */
async function letAuthorFollow(tx: Tx, member: Member, row: ReferralRow, caseId: string): Promise<void> {
  const { createdBy, referringOrganisationId } = row;
  if (!createdBy || !referringOrganisationId) return;
  const ownOrganisationId = member.organisationId ?? '';
  if (createdBy === member.userId && referringOrganisationId === ownOrganisationId) return;
  if (referringOrganisationId !== ownOrganisationId) {
    const ground = { caseId, referralId: null, consentId: null, purpose: 'referral', validTo: null, createdBy: member.userId };
    await insertDisclosures(tx, ground, [
      { fromOrganisationId: ownOrganisationId, toOrganisationId: referringOrganisationId, category: 'identity' },
    ]);
  }
  await insertTeamMember(tx, {
    caseId, userId: createdBy, organisationId: referringOrganisationId, function: 'responsible',
    seesProtected: row.protectedIdentity, createdBy: member.userId,
  });
}
