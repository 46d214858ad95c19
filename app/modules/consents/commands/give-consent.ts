import { addDays, addMonths, localDate, today as todayIn, type LocalDate } from '#app/lib/local-date.ts';
import { readSettings } from '#app/modules/organisations/index.server.ts';
import { completeSteps, moveCaseForward, planStep, readCase, recordEvent, type CaseShell } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, type FieldErrors } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { insertConsent, insertScopes, selectConsents } from '../data/consents.ts';
import { insertDisclosures } from '../data/disclosures.ts';
import { consentState, longestMonths, problemsOf, remindedOn, type ConsentAsGiven, type ConsentProblem, type TakenIn } from '../rules/consent.ts';
import { scopesOf, type Sharing } from '../rules/scopes.ts';
import { readAskedText } from './asked-text.ts';
import { consentGiverOf } from './minor.ts';
import { problemField, problemMessage } from './problem-words.ts';
import { replaceConsent } from './replace-consent.ts';

export interface ConsentToGive extends Omit<ConsentAsGiven, 'opensNothing' | 'needsGuardian'>, Omit<Sharing, 'caseOwnerId'> {
  purpose: string;
  language: string;
  takenIn?: TakenIn | null;
  /** The consent that this one takes the place of. */
  replacesId?: string | null;
}

/**
 * Saves a consent as she gave it, opens what it names in the same transaction, and takes the case on its way.
 * @throws InvalidForm when it does not count; then nothing is saved
 */
export async function giveConsent(tx: Tx, member: Member, caseId: string, given: ConsentToGive): Promise<string> {
  const shell = await readCase(tx, caseId);
  const today = todayIn();
  const scopes = scopesOf({ ...given, caseOwnerId: shell.ownerOrganisationId });
  const givenBy = await consentGiverOf(tx, shell, given.givenOn);
  const asGiven = { ...given, opensNothing: scopes.length === 0, needsGuardian: givenBy !== 'herself' };
  refuseWithProblems(problemsOf(asGiven, today, addMonths(today, longestMonths)));
  const id = newId();
  const validTo = addDays(localDate(given.lastDay), 1);
  const before = await selectConsents(tx, caseId);
  const isFirst = before.length === 0;
  const text = await readAskedText(tx, given.language);
  await insertConsent(tx, {
    ...given, id, caseId, validTo, givenBy, textLanguage: text.language, textVersion: text.version, takenIn: given.takenIn ?? null,
    guardian: givenBy === 'herself' ? null : (given.guardian ?? null), replacesId: given.replacesId ?? null,
    signature: given.how === 'signed_on_screen' ? (given.signature ?? null) : null,
    ownerOrganisationId: member.organisationId ?? '', createdBy: member.userId,
  });
  if (given.replacesId) await replaceConsent(tx, caseId, given.replacesId);
  await insertScopes(tx, id, scopes);
  const ground = { caseId, referralId: null, consentId: id, purpose: given.purpose, validTo, createdBy: member.userId };
  await insertDisclosures(tx, ground, scopes);
  for (const { id: lapsed } of before.filter((each) => consentState(each, today) === 'ended')) {
    await completeSteps(tx, caseId, 'renew_consent', lapsed);
  }
  await planNext(tx, member, { caseId, consentId: id, validTo, waited: isFirst && isWaiting(shell.status) });
  await moveCaseForward(tx, member, caseId, 'assessment', isFirst ? { consent_on: given.givenOn } : {});
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'consent_given', recordKind: 'consent', recordId: id });
  return id;
}

function refuseWithProblems(problems: readonly ConsentProblem[]): void {
  if (problems.length === 0) return;
  const errors: FieldErrors = {};
  for (const problem of problems) errors[problemField[problem]] ??= problemMessage(problem);
  throw new InvalidForm(errors);
}

const isWaiting = (status: CaseShell['status']) => status === 'received' || status === 'awaiting_consent';

interface Given {
  caseId: string;
  consentId: string;
  validTo: LocalDate;
  /** Whether the case waited for this. */
  waited: boolean;
}

async function planNext(tx: Tx, member: Member, { caseId, consentId, validTo, waited }: Given): Promise<void> {
  const today = todayIn();
  await completeSteps(tx, caseId, 'ask_consent');
  const responsible = { caseId, responsibleOrganisationId: member.organisationId ?? '', responsibleUserId: member.userId };
  if (waited) await planStep(tx, member, { ...responsible, kind: 'start_assessment', dueOn: addDays(today, 14) });
  const dueOn = remindedOn(validTo, (await readSettings(tx)).consentReminderDays, today);
  await planStep(tx, member, {
    ...responsible, kind: 'renew_consent', dueOn, recordId: consentId, detail: { lastDay: addDays(validTo, -1) },
  });
}
