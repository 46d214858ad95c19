import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { criteria } from '../rules/codes.ts';

const reason = z.string().trim().max(1000, { error: () => m.examples_error_long({ longest: 1000 }) }).default('').transform((text) => text || null);
const met = z.enum(['no', 'yes'], { error: () => m.examples_error_check() });

/** A reviewer's checks: for each exclusion criterion whether it is met, with why. */
export const reviewForm = z
  .object({
    not_started: met, not_target_group: met, missing_information: met,
    not_started_reason: reason, not_target_group_reason: reason, missing_information_reason: reason,
    note: z.string().trim().max(2000, { error: () => m.examples_error_long({ longest: 2000 }) }).default('').transform((text) => text || null),
  })
  .superRefine((answers, context) => {
    for (const criterion of criteria) {
      if (answers[criterion] === 'yes' && answers[`${criterion}_reason`] === null) {
        context.addIssue({ code: 'custom', path: [`${criterion}_reason`], message: m.examples_error_reason() });
      }
    }
  })
  .transform((answers) => {
    const first = criteria.find((criterion) => answers[criterion] === 'yes');
    const reasons = Object.fromEntries(criteria.flatMap((criterion) => {
      const why = answers[criterion] === 'yes' ? answers[`${criterion}_reason`] : null;
      return why ? [[criterion, why]] : [];
    }));
    return { verdict: first ? ('decline' as const) : ('take' as const), criterion: first ?? null, reasons, note: answers.note };
  });

/** The letter that says no. */
export const declineForm = z.object({
  criterion: z.enum(criteria, { error: () => m.examples_error_criterion() }),
  reason: z.string().trim().min(1, { error: () => m.examples_error_letter() }).max(2000, { error: () => m.examples_error_long({ longest: 2000 }) }),
});

export const questionForm = z.object({
  field: z.string().max(40).default('').transform((text) => text || null),
  question: z.string().trim().min(1, { error: () => m.examples_error_question() }).max(2000, { error: () => m.examples_error_long({ longest: 2000 }) }),
});
