import { m } from '#app/paraglide/messages.js';
import type { ReadingKind } from '../rules/who-reads.ts';

const labels: Record<ReadingKind, () => string> = {
  plan: m.portfolio_read_plan, assessment: m.portfolio_read_assessment, notes: m.portfolio_read_notes,
  consent: m.portfolio_read_consent, meeting: m.portfolio_read_meeting, place: m.portfolio_read_place,
  follow_up: m.portfolio_read_follow_up, referral: m.portfolio_read_referral, case: m.portfolio_read_case,
};

/** What an organisation has read, in everyday words. */
export function readingLabel(kinds: readonly ReadingKind[]): string {
  return kinds.map((kind) => labels[kind]()).join(', ');
}
