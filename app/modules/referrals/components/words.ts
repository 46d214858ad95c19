import { m } from '#app/paraglide/messages.js';
import type { Tone } from '#app/ui/index.ts';
import type { AgreedHow } from '../rules/referral-content.ts';
import type { ReferralState } from '../rules/referral-states.ts';

/** A referral's state, as its author and as its receiver would say it. */
export const authorStateWords: Record<ReferralState, (days: { days: number }) => string> = {
  draft: m.referrals_state_draft,
  sent: m.referrals_state_sent,
  complement_requested: m.referrals_state_complement_requested,
  accepted: m.referrals_state_accepted,
  declined: m.referrals_state_declined,
  withdrawn: m.referrals_state_withdrawn,
};

function waited({ days }: { days: number }): string {
  if (days < 1) return m.referrals_inbox_today();
  return days === 1 ? m.referrals_inbox_one_day() : m.referrals_inbox_waits({ days });
}

export const receiverStateWords: Record<ReferralState, (days: { days: number }) => string> = {
  ...authorStateWords,
  sent: waited,
  complement_requested: m.referrals_inbox_asked,
};

export const stateTones: Record<ReferralState, Tone> = {
  draft: 'due', sent: 'accent', complement_requested: 'due', accepted: 'good', declined: 'neutral', withdrawn: 'neutral',
};

export const agreedHowWords: Record<AgreedHow, () => string> = {
  signed: m.referrals_agreed_signed,
  oral: m.referrals_agreed_oral,
  digital: m.referrals_agreed_digital,
};

export const genderOptions = () => [
  { value: 'K', label: m.referrals_gender_woman() },
  { value: 'M', label: m.referrals_gender_man() },
  { value: 'X', label: m.referrals_gender_other() },
];
