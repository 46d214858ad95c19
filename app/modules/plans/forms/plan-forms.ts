import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { categories } from '#app/lib/categories.ts';
import { parseLocalDate, today, type LocalDate } from '#app/lib/local-date.ts';
import { readResponsible } from '#app/lib/responsible.ts';
import { interpreterOutcomes, lifeAreas } from '../rules/plan.ts';
import { referenceKinds } from '../rules/references.ts';

function words(tooLong = 2000) {
  return z
    .string()
    .trim()
    .min(1, { error: () => m.plans_error_text() })
    .max(tooLong, { error: () => m.plans_error_long() });
}

const date = z.string().transform((typed, context) => {
  const parsed = parseLocalDate(typed);
  if (parsed) return parsed;
  context.addIssue(m.plans_error_date());
  return z.NEVER;
});

const dateOrNone = z.union([z.literal('').transform((): LocalDate | null => null), date]);
const laterDate = date.refine((day) => day > today(), { error: () => m.plans_error_follow_up() });
const laterDateOrNone = z.union([z.literal('').transform((): LocalDate | null => null), laterDate]);

/** Her own goal, in her own words. */
export const ownGoalForm = z.object({ ownGoal: words(), followUpOn: laterDateOrNone });

/** A goal in one part of life. Nothing chosen: the category that the life area has. */
export const goalForm = z.object({
  text: words(),
  lifeArea: z.enum(lifeAreas, { error: () => m.plans_error_area() }),
  category: z.union([z.literal('').transform(() => null), z.enum(categories)]),
});

const who = z.string().transform((typed, context) => {
  if (typed === 'participant') return null;
  const responsible = readResponsible(typed);
  if (responsible) return responsible;
  context.addIssue(m.plans_error_who());
  return z.NEVER;
});

/** Something that somebody does: she herself (`who` is null) or an organisation's named person. */
export const actionForm = z
  .object({ text: words(), who, fromOn: dateOrNone, dueOn: dateOrNone })
  .refine(({ fromOn, dueOn }) => !fromOn || !dueOn || fromOn <= dueOn, { error: () => m.plans_error_order(), path: ['dueOn'] });

/** How she agreed: with whom there, in which language, and what she said back. */
export const agreeForm = z.object({
  agreedWith: words(500),
  language: words(100),
  interpreter: z.enum(interpreterOutcomes, { error: () => m.plans_error_interpreter() }),
  saidBack: words(),
  followUpOn: laterDate,
});

/** Where another plan of hers is; today or earlier. */
export const referenceForm = z.object({
  kind: z.enum(referenceKinds, { error: () => m.plans_error_reference_kind() }),
  heldBy: words(200),
  datedOn: date.refine((day) => day <= today(), { error: () => m.plans_error_reference_date() }),
  keptAt: words(200),
  category: z.union([z.literal('').transform(() => null), z.enum(categories)]),
});
