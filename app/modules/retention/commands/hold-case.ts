import { today } from '#app/lib/local-date.ts';
import { readCase, type CaseShell } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { audit } from '#app/platform/audit/index.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { Forbidden, InvalidForm } from '#app/platform/errors/index.ts';
import { insertHold, liftHolds, selectHolds, type Hold } from '../data/holds.ts';

export interface CasePapers {
  shell: CaseShell;
  holds: Hold[];
}

/**
 * A case as its owner's people keep it.
 * @throws Forbidden for another organisation's
 */
export async function readPapers(tx: Tx, member: Member, caseId: string | undefined): Promise<CasePapers> {
  const shell = await readCase(tx, caseId);
  if (shell.ownerOrganisationId !== member.organisationId) throw new Forbidden();
  return { shell, holds: await selectHolds(tx, shell.id) };
}

/** Puts a case on hold: no run removes it before that day. */
export async function holdCase(tx: Tx, member: Member, caseId: string, { reason, until }: { reason: string; until: string }): Promise<void> {
  if (until <= today()) throw new InvalidForm({ until: m.retention_error_until() });
  await insertHold(tx, caseId, reason, until);
  await audit(tx, actorOf(member), { event: 'retention.held', caseIds: [caseId], reason });
}

export async function liftHold(tx: Tx, member: Member, caseId: string): Promise<void> {
  await liftHolds(tx, caseId);
  await audit(tx, actorOf(member), { event: 'retention.lifted', caseIds: [caseId] });
}
