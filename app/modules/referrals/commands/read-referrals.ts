import { daysBetween, localDate, today } from '#app/lib/local-date.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, NotFound } from '#app/platform/errors/index.ts';
import { formatPersonNumber } from '#app/lib/person-number.ts';
import { selectReceivers } from '../data/receivers.ts';
import { selectInbox, selectOwn } from '../data/referral-lists.ts';
import { selectIdOfCase, selectReferral, type ReferralRow } from '../data/referrals.ts';
import { readThread } from '../rules/complement-thread.ts';
import { compareForAuthor } from '../rules/referral-states.ts';

/** The caller's own referrals, what waits on her first. */
export async function readOwnReferrals(tx: Tx, member: Member) {
  return (await selectOwn(tx, member.userId)).toSorted(compareForAuthor);
}
export type OwnReferralLine = Awaited<ReturnType<typeof readOwnReferrals>>[number];

/** Referrals that wait for the caller's organisation, oldest first. */
export function readInbox(tx: Tx, member: Member) {
  return selectInbox(tx, member.organisationId ?? '');
}

/** A referral as its page shows it. */
function shown(row: ReferralRow) {
  const { questions, answers, savedAt, ...rest } = row;
  return {
    ...rest,
    number: row.number && formatPersonNumber(row.number),
    savedAt: savedAt.toISOString(),
    days: row.sentOn ? daysBetween(localDate(row.sentOn), today()) : 0,
    thread: readThread(questions, answers),
  };
}
export type ShownReferral = ReturnType<typeof shown>;

/** A referral that the caller has written, with what its form offers. */
export async function readOwnReferral(tx: Tx, member: Member, id: string | undefined) {
  const row = found(await selectReferral(tx, id));
  if (row.createdBy !== member.userId) throw new NotFound();
  const isDraft = row.state === 'draft';
  return { referral: shown(row), receivers: isDraft ? await selectReceivers(tx) : [], areas: isDraft ? await listAreas(tx) : [] };
}

/** A referral that waits for the caller's organisation, or that became a case she works with. */
export async function readReceivedReferral(tx: Tx, member: Member, id: string | undefined) {
  const row = found(await selectReferral(tx, id));
  if (row.toOrganisationId !== member.organisationId || row.state === 'draft') throw new NotFound();
  return { referral: shown(row), areas: await listAreas(tx) };
}

/** The referral that a case came from, for those who work with it in the organisation that received it, and for its author. */
export async function readCaseReferral(tx: Tx, caseId: string | undefined) {
  const shell = await readCase(tx, caseId);
  const row = found(await selectReferral(tx, await selectIdOfCase(tx, shell.id)));
  return { shell, referral: shown(row) };
}
