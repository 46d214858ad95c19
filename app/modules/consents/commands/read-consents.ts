import { addMonths, today as todayIn } from '#app/lib/local-date.ts';
import { listOrganisations, readSettings } from '#app/modules/organisations/index.server.ts';
import { readCase, selectTeam } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectConsent, selectConsents } from '../data/consents.ts';
import { selectKept } from '../data/own-hand.ts';
import { selectPapers } from '../data/papers.ts';
import { selectRefusals } from '../data/refusals.ts';
import { selectSharing } from '../data/sharing.ts';
import { selectText } from '../data/texts.ts';
import { consentState, lapsesSoon } from '../rules/consent.ts';
import { readMinor } from './minor.ts';

/** The consents of a case and who sees what today. */
export async function readConsentRoom(tx: Tx, caseId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const today = todayIn();
  const consents = await selectConsents(tx, shell.id);
  const sharing = (await selectSharing(tx, shell.id)).filter((line) => line.holds);
  const [refusals, minor] = [await selectRefusals(tx, shell.id), await readMinor(tx, shell, today)];
  const { consentReminderDays } = await readSettings(tx);
  const stateOf = (each: (typeof consents)[number]) => ({
    state: consentState(each, today), lapsesSoon: lapsesSoon(each, consentReminderDays, today),
  });
  return { shell, sharing, refusals, minor, consents: consents.map((each) => ({ ...each, ...stateOf(each) })) };
}
export type ConsentRoom = Awaited<ReturnType<typeof readConsentRoom>>;

/** One consent with all that it opened, also what has ended, and what remains open by other grounds. */
export async function readConsent(tx: Tx, caseId: string | undefined, consentId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const consent = found(await selectConsent(tx, shell.id, consentId));
  const sharing = await selectSharing(tx, shell.id);
  const state = consentState(consent, todayIn());
  return {
    shell,
    consent: { ...consent, state },
    papers: await selectPapers(tx, consent.id),
    text: consent.textLanguage ? ((await selectText(tx, consent.textLanguage, consent.textVersion)) ?? null) : null,
    kept: state === 'valid' ? [] : await selectKept(tx, shell.id),
    opened: sharing.filter((line) => line.consentId === consent.id),
    remaining: sharing.filter((line) => line.consentId !== consent.id && line.holds),
  };
}
export type ConsentPage = Awaited<ReturnType<typeof readConsent>>;

const outside = new Set(['federation', 'evaluator']);

/** What the form of a new consent starts from: the organisations at work, today and a year on. */
export async function readNewConsent(tx: Tx, member: Member, caseId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const organisations = (await listOrganisations(tx)).filter(({ kind }) => !outside.has(kind));
  const team = await selectTeam(tx, shell.id);
  const today = todayIn();
  const atWork = [...new Set([shell.ownerOrganisationId, member.organisationId ?? '', ...team.map((each) => each.organisationId)])];
  return { shell, organisations, atWork, today, lastDay: addMonths(today, 12) };
}
export type NewConsentPage = Awaited<ReturnType<typeof readNewConsent>>;

/** Who consents for a person under 18, as it was decided. */
export async function readMinorPage(tx: Tx, caseId: string | undefined, day: string) {
  const shell = await readCase(tx, caseId);
  return { shell, minor: await readMinor(tx, shell, day) };
}
