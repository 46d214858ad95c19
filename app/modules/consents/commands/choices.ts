import type { TypedValues } from '#app/lib/page-form.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { forgetDraft, keepDraft, readDraft } from '#app/platform/drafts/index.ts';
import { choicesFrom, type Choices } from '../rules/choices.ts';

/** Where the choices of the pages lie between them: beside the drafts of the pages themselves, for the same user alone. */
const ownerOf = (member: Member, caseId: string) => ({
  userId: member.userId, collaborationId: member.collaborationId, path: `/arenden/${caseId}/samtycke/nytt#val`,
});

/** What has been chosen so far towards a consent. */
export async function readChoices(tx: Tx, member: Member, caseId: string): Promise<Choices> {
  const kept = await readDraft(tx, ownerOf(member, caseId));
  return choicesFrom(kept?.values ?? {});
}

/** Keeps what a page chose beside what the others chose. */
export async function keepChoices(tx: Tx, member: Member, caseId: string, values: TypedValues): Promise<void> {
  const owner = ownerOf(member, caseId);
  const before = await readDraft(tx, owner);
  await keepDraft(tx, owner, { ...before?.values, ...values });
}

/** Begins anew with these, whatever was chosen before. */
export function startChoices(tx: Tx, member: Member, caseId: string, values: TypedValues): Promise<void> {
  return keepDraft(tx, ownerOf(member, caseId), values);
}

export function forgetChoices(tx: Tx, member: Member, caseId: string): Promise<void> {
  return forgetDraft(tx, ownerOf(member, caseId));
}
