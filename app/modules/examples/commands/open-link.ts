import type { Tx } from '#app/platform/db/index.ts';
import { found, NotFound } from '#app/platform/errors/index.ts';
import { actByLink, type LinkTarget } from '../data/link.ts';
import { selectContributor } from '../data/contributors.ts';
import type { Writer } from '../rules/writer.ts';

/** The draft behind a secret link, and who has that link. */
export interface LinkedDraft {
  exampleId: string;
  contributorId: string;
  writer: Writer;
}

/** @throws NotFound when the link opens nothing, or something else */
export async function openDraftLink(tx: Tx, token: string | undefined): Promise<LinkedDraft> {
  const { exampleId, contributorId, collaborationId } = await target(tx, token);
  if (!exampleId || !contributorId) throw new NotFound();
  const { name } = found(await selectContributor(tx, contributorId));
  return { exampleId, contributorId, writer: { collaborationId, name, userId: null } };
}

/** @throws NotFound when the link is not that of a call */
export async function openCallLink(tx: Tx, token: string | undefined): Promise<{ callId: string; collaborationId: string }> {
  const { callId, collaborationId } = await target(tx, token);
  return { callId: found(callId), collaborationId };
}

/** @throws NotFound when the link is not that of a contact who is asked */
export async function openContactLink(tx: Tx, token: string | undefined): Promise<{ contactId: string }> {
  return { contactId: found((await target(tx, token)).contactId) };
}

async function target(tx: Tx, token: string | undefined): Promise<LinkTarget> {
  return found(/^[0-9a-f]{40}$/.test(token ?? '') ? await actByLink(tx, token ?? '') : undefined);
}
