import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { parseLocalDate } from '#app/lib/local-date.ts';
import { parsePersonNumber, type PersonNumberProblem } from '#app/lib/person-number.ts';
import { agreedHows, type ReferralContent } from '../rules/referral-content.ts';

const numberProblems: Record<Exclude<PersonNumberProblem, 'empty'>, () => string> = {
  format: m.referrals_number_format,
  date: m.referrals_number_date,
  future: m.referrals_number_future,
  check_digit: m.referrals_number_check_digit,
};

/** A person's number, or nothing. Says what is wrong with one that cannot be. */
export const numberField = z.string().default('').transform((text, context): Pick<ReferralContent, 'number' | 'numberKind'> => {
  const result = parsePersonNumber(text);
  if (result.ok) return { number: result.value.number, numberKind: result.value.kind };
  if (result.problem !== 'empty') context.addIssue({ code: 'custom', message: numberProblems[result.problem]() });
  return { number: null, numberKind: 'none' };
});

/** A text that may be empty. */
export function text(longest: number) {
  return z
    .string()
    .default('')
    .transform((value) => value.trim() || null)
    .refine((value) => (value?.length ?? 0) <= longest, { error: () => m.referrals_error_long({ longest: longest.toLocaleString('sv') }) });
}

/** A choice that may be left open. */
export const choice = z.string().default('').transform((value) => value || null);
export const ticked = z.string().optional().transform((value) => value === 'ja');
export const yesOrNo = z.string().optional().transform((value) => (value === 'ja' ? true : value === 'nej' ? false : null));

const day = z.string().default('').transform((value, context) => {
  const typed = value.trim();
  const date = parseLocalDate(typed);
  if (typed && !date) context.addIssue({ code: 'custom', message: m.referrals_error_date() });
  return date ?? null;
});

/** A referral while it is written: everything may be empty, but what stands must be possible. */
export const referralForm = z
  .object({
    number: numberField,
    firstName: text(100),
    lastName: text(100),
    protectedIdentity: ticked,
    municipality: text(100),
    language: choice,
    needsInterpreter: yesOrNo,
    safeContact: text(500),
    reason: text(5000),
    tried: text(5000),
    exhausted: text(5000),
    askedOfCouncil: text(5000),
    ownWishes: text(5000),
    toOrganisationId: choice,
    areaId: choice,
    agreedOn: day,
    agreedHow: z.enum(agreedHows).nullable().catch(null),
    agreedLanguage: choice,
  })
  .transform(({ number, ...rest }): ReferralContent => ({ ...rest, ...number }));
