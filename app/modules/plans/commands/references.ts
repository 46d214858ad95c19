import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import { found, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertReference, selectReferences, updateReference, type ReferenceContent, type ReferenceRow } from '../data/references.ts';
import { categoryOfReference, type ReferenceKind } from '../rules/references.ts';

export type { ReferenceRow };

/** Her other plans that the reader may know of. */
export function listReferences(tx: Tx, caseId: string): Promise<ReferenceRow[]> {
  return selectReferences(tx, caseId);
}

export async function readReference(tx: Tx, caseId: string, id: string | undefined): Promise<ReferenceRow> {
  return found((await selectReferences(tx, caseId, id ?? ''))[0]);
}

export interface ReferenceToSave {
  kind: ReferenceKind;
  category: RecordCategory | null;
  heldBy: string;
  datedOn: string;
  keptAt: string;
}

/** Points to another plan of hers; owned by whoever points. */
export async function addReference(tx: Tx, member: Member, caseId: string, reference: ReferenceToSave): Promise<void> {
  await insertReference(tx, { ...contentOf(reference), caseId, ownerOrganisationId: member.organisationId ?? '', createdBy: member.userId });
}

/** Corrects where another plan is, or says that it has ended. @throws VersionConflict; Refused when another organisation wrote it */
export async function changeReference(
  tx: Tx,
  member: Member,
  at: { caseId: string; referenceId: string | undefined; version: number },
  change: ReferenceToSave | 'ended',
): Promise<void> {
  const before = await readReference(tx, at.caseId, at.referenceId);
  if (before.ownerOrganisationId !== member.organisationId) throw new Refused(m.plans_refused_line_owner());
  if (await updateReference(tx, before.id, at.version, change === 'ended' ? 'ended' : contentOf(change))) return;
  if (change === 'ended') throw new Refused(m.plans_refused_changed());
  throw new VersionConflict(
    [
      { label: m.plans_reference_held_by(), theirs: before.heldBy, yours: change.heldBy },
      { label: m.plans_reference_dated(), theirs: before.datedOn, yours: change.datedOn },
      { label: m.plans_reference_kept_at(), theirs: before.keptAt, yours: change.keptAt },
    ].filter(({ theirs, yours }) => theirs !== yours),
    before.version,
  );
}

function contentOf({ kind, category, heldBy, datedOn, keptAt }: ReferenceToSave): ReferenceContent {
  return { kind, category: category ?? categoryOfReference(kind), held_by: heldBy, dated_on: datedOn, kept_at: keptAt };
}
