import { parsePersonNumber } from '#app/lib/person-number.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { keepDraft, readDraft } from '#app/platform/drafts/index.ts';
import { searchOwnCases, searchOwnReferrals } from '../data/before-new.ts';
import type { ReferralContent } from '../rules/referral-content.ts';

/** Where the last search is kept, encrypted and for the searcher alone: no name stands in an address. */
const path = '/remisser/ny/sokning';

function ownerOf({ userId, collaborationId }: Member) {
  return { userId, collaborationId, path };
}

export function keepSearch(tx: Tx, member: Member, text: string): Promise<void> {
  return keepDraft(tx, ownerOf(member), { text });
}

/** What the caller looked for last, and what she has already about that person. */
export async function readSearch(tx: Tx, member: Member) {
  const kept = await readDraft(tx, ownerOf(member));
  const text = String(kept?.values.text ?? '').trim();
  if (!text) return null;
  const { number, words } = searchedFor(text);
  const [cases, referrals] = [
    await searchOwnCases(tx, words, number),
    await searchOwnReferrals(tx, member.userId, words, number),
  ];
  return { text, cases, referrals };
}
export type NewReferralSearch = NonNullable<Awaited<ReturnType<typeof readSearch>>>;

function searchedFor(text: string): { number: string | null; words: string[] | null } {
  const parsed = parsePersonNumber(text);
  if (parsed.ok) return { number: parsed.value.number, words: null };
  return { number: null, words: text.toLowerCase().split(/\s+/).map((word) => word.replaceAll(/[%_\\]/g, '')).filter(Boolean) };
}

/** What a new referral can begin with: the number, or the name as it was typed. */
export function knownFrom(text: string): Partial<ReferralContent> {
  const parsed = parsePersonNumber(text);
  if (parsed.ok) return { number: parsed.value.number, numberKind: parsed.value.kind };
  if (/\d/.test(text)) return {};
  const [firstName = null, ...rest] = text.trim().split(/\s+/).filter(Boolean);
  return { firstName, lastName: rest.join(' ') || null };
}
