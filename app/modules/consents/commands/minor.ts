import { localDate } from '#app/lib/local-date.ts';
import { readCase, recordEvent, type CaseShell } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { insertMinorDecision, selectMinorDecision, type MinorDecision, type NewMinorDecision } from '../data/minor-decisions.ts';
import { isMinor, type ConsentGiver } from '../rules/minors.ts';

/** Whether she was under 18 on a day, and what has been decided about who consents and who sees. */
export async function readMinor(tx: Tx, shell: CaseShell, day: string): Promise<{ isMinor: boolean; decision: MinorDecision | null }> {
  if (!isMinor(shell.birthDate, localDate(day))) return { isMinor: false, decision: null };
  return { isMinor: true, decision: (await selectMinorDecision(tx, shell.id)) ?? null };
}

/**
 * Who answers for her: herself from 18.
 * @throws InvalidForm when she is younger and nobody has decided
 */
export async function consentGiverOf(tx: Tx, shell: CaseShell, day: string): Promise<ConsentGiver> {
  const minor = await readMinor(tx, shell, day);
  if (!minor.isMinor) return 'herself';
  if (!minor.decision || minor.decision.decidedOn > day) throw new InvalidForm({}, m.consents_minor_undecided());
  return minor.decision.consentBy;
}

/** Decides who consents for a person under 18 and whether her guardians see. The latest decision holds. */
export async function decideForMinor(
  tx: Tx,
  member: Member,
  caseId: string,
  decision: Pick<NewMinorDecision, 'consentBy' | 'guardiansSee' | 'reason'>,
): Promise<void> {
  await readCase(tx, caseId);
  const ownerOrganisationId = member.organisationId ?? '';
  await insertMinorDecision(tx, { ...decision, caseId, ownerOrganisationId, decidedBy: member.userId });
  await recordEvent(tx, member, { caseId, category: 'identity', kind: 'minor_decided' });
}
