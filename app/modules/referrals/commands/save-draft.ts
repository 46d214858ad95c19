import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, VersionConflict } from '#app/platform/errors/index.ts';
import { selectReferral, type ReferralRow } from '../data/referrals.ts';
import { insertDraft, updateDraft } from '../data/write-referrals.ts';
import { emptyContent, type ReferralContent } from '../rules/referral-content.ts';
import { fieldWords } from './field-words.ts';
import { ownReferral } from './own-referral.ts';

/** Begins a referral with what is known already. */
export function startDraft(tx: Tx, member: Member, known: Partial<ReferralContent>): Promise<string> {
  const author = { userId: member.userId, organisationId: member.organisationId ?? '' };
  return insertDraft(tx, author, { ...emptyContent, ...known });
}

/**
 * Keeps a draft as it is written; everything may be empty.
 * @throws VersionConflict when it was saved from elsewhere meanwhile
 */
export async function saveDraft(tx: Tx, member: Member, id: string, version: number, content: ReferralContent): Promise<ReferralRow> {
  await ownReferral(tx, member, id, 'send');
  if (!(await updateDraft(tx, id, version, content))) {
    const now = found(await selectReferral(tx, id));
    throw new VersionConflict(differences(now, content), now.version);
  }
  return found(await selectReferral(tx, id));
}

function differences(theirs: ReferralRow, yours: ReferralContent) {
  return (Object.keys(fieldWords) as (keyof typeof fieldWords)[])
    .filter((field) => theirs[field] !== yours[field])
    .map((field) => ({ label: fieldWords[field]?.() ?? field, theirs: String(theirs[field] ?? ''), yours: String(yours[field] ?? '') }));
}
