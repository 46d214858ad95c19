import { addDays, addMonths, localDate, today as todayIn } from '#app/lib/local-date.ts';
import { completeSteps, moveCaseForward, planStep, readCase, recordEvent } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, type FieldErrors } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { insertConsent, insertScopes, selectConsents } from '../data/consents.ts';
import { insertDisclosures } from '../data/disclosures.ts';
import { longestMonths, problemsOf, textVersion, type ConsentAsGiven } from '../rules/consent.ts';
import { scopesOf, type Sharing } from '../rules/scopes.ts';
import { problemField, problemMessage } from './problem-words.ts';

export interface ConsentToGive extends Omit<ConsentAsGiven, 'opensNothing'>, Omit<Sharing, 'caseOwnerId'> {
  purpose: string;
  language: string;
}

/**
 * Saves a consent as she gave it, opens what it names in the same transaction, and takes the case on its way.
 * @throws InvalidForm when it does not count; then nothing is saved
 */
export async function giveConsent(tx: Tx, member: Member, caseId: string, given: ConsentToGive): Promise<string> {
  const shell = await readCase(tx, caseId);
  const today = todayIn();
  const scopes = scopesOf({ ...given, caseOwnerId: shell.ownerOrganisationId });
  const problems = problemsOf({ ...given, opensNothing: scopes.length === 0 }, today, addMonths(today, longestMonths));
  if (problems.length > 0) {
    const errors: FieldErrors = {};
    for (const problem of problems) errors[problemField[problem]] ??= problemMessage(problem);
    throw new InvalidForm(errors);
  }
  const id = newId();
  const validTo = addDays(localDate(given.lastDay), 1);
  const isFirst = (await selectConsents(tx, caseId)).length === 0;
  await insertConsent(tx, {
    ...given, id, caseId, validTo, textVersion, ownerOrganisationId: member.organisationId ?? '', createdBy: member.userId,
  });
  await insertScopes(tx, id, scopes);
  const ground = { caseId, referralId: null, consentId: id, purpose: given.purpose, validTo, createdBy: member.userId };
  await insertDisclosures(tx, ground, scopes);
  await moveCaseForward(tx, member, caseId, 'assessment', isFirst ? { consent_on: given.givenOn } : {});
  await completeSteps(tx, caseId, 'ask_consent');
  const responsible = { caseId, responsibleOrganisationId: member.organisationId ?? '', responsibleUserId: member.userId };
  if (isFirst) await planStep(tx, member, { ...responsible, kind: 'start_assessment', dueOn: addDays(today, 14) });
  const renewal = addDays(validTo, -30);
  await planStep(tx, member, { ...responsible, kind: 'renew_consent', dueOn: renewal < today ? today : renewal, recordId: id });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'consent_given', recordKind: 'consent', recordId: id });
  return id;
}
