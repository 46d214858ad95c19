import { paperLimit, paperType } from '#app/lib/paper-type.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm } from '#app/platform/errors/index.ts';
import { open, seal } from '#app/platform/secret/index.ts';
import { selectConsent } from '../data/consents.ts';
import { insertPaper, selectPaper } from '../data/papers.ts';

const purpose = 'consent papers';

/** Keeps a scanned paper of a consent, encrypted. Only the organisation that recorded the consent keeps its paper. */
export async function addPaper(tx: Tx, member: Member, caseId: string, consentId: string, file: File | null): Promise<void> {
  const consent = found(await selectConsent(tx, caseId, consentId));
  if (consent.ownerOrganisationId !== member.organisationId) throw new InvalidForm({ file: m.consents_paper_not_ours() });
  if (!file || file.size === 0) throw new InvalidForm({ file: m.consents_paper_missing() });
  if (file.size > paperLimit) throw new InvalidForm({ file: m.consents_paper_large() });
  const bytes = Buffer.from(await file.arrayBuffer());
  const mediaType = paperType(bytes);
  if (!mediaType) throw new InvalidForm({ file: m.consents_paper_kind() });
  const content = seal(purpose, bytes.toString('base64'));
  const ownerOrganisationId = consent.ownerOrganisationId;
  await insertPaper(tx, { caseId, consentId, ownerOrganisationId, mediaType, bytes: bytes.length, content, addedBy: member.userId });
}

export async function readPaper(tx: Tx, caseId: string, consentId: string, paperId: string): Promise<{ mediaType: string; bytes: Buffer }> {
  found(await selectConsent(tx, caseId, consentId));
  const { mediaType, content } = found(await selectPaper(tx, consentId, paperId));
  return { mediaType, bytes: Buffer.from(found(open(purpose, content)), 'base64') };
}
