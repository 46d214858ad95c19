import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { choice, numberField, text, ticked } from './referral-form.ts';

const needed = (message: () => string) => z.string({ error: message }).trim().min(1, { error: message }).max(5000, { error: message });
const gender = z.enum(['K', 'M', 'X'], { error: () => m.referrals_missing_gender() });

/** Accepting what an organisation has referred. */
export const acceptForm = z.object({ gender, areaId: choice });

/** Accepting a self-referral, with what the coordinator has learnt of her. */
export const acceptSelfForm = z
  .object({
    gender,
    areaId: choice,
    number: numberField,
    firstName: text(100),
    lastName: text(100),
    municipality: text(100),
    protectedIdentity: ticked,
  })
  .transform(({ gender: sex, areaId, number, ...rest }) => ({ gender: sex, areaId, learnt: { ...rest, ...number } }));

export const declineForm = z.object({
  reason: needed(m.referrals_missing_decline_reason),
  pointedTo: needed(m.referrals_missing_pointed_to),
});

export const askForm = z.object({ question: needed(m.referrals_missing_question) });
export const answerForm = z.object({ answer: needed(m.referrals_missing_answer) });
export const searchForm = z.object({ text: z.string({ error: m.referrals_missing_search }).trim().min(2, { error: m.referrals_missing_search }).max(100) });
