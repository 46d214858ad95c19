import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { barrierLevels, barrierStates, barrierThemes, legalTests } from '../rules/barrier.ts';
import { dayOrNone, many, ticked, words, wordsOrNone } from './fields.ts';

const id = z.guid({ error: () => m.barriers_error_choose() });

/** A structural barrier, with no person in it. */
export const barrierForm = z.object({
  title: words(160).refine((text) => text.length >= 5, { error: () => m.barriers_error_title_short() }),
  whatStood: words(4000),
  leadsTo: wordsOrNone(4000),
  wouldRemove: wordsOrNone(4000),
  themes: many(barrierThemes),
  level: z.enum(barrierLevels).default('local'),
  nobodyNamed: ticked,
});

/** The same with what those who keep the bank decide about it. */
export const keptBarrierForm = barrierForm.extend({
  legalTest: z.union([z.literal('').transform(() => null), z.enum(legalTests)]).default(null),
  verification: z.enum(['to_check', 'checked']).default('to_check'),
  escalatedTo: wordsOrNone(200),
  costSek: z.string().default('').transform((typed, context) => {
    const digits = typed.replaceAll(/\s/g, '');
    if (digits === '') return null;
    if (/^\d{1,9}$/.test(digits)) return Number(digits);
    context.addIssue(m.barriers_error_cost());
    return z.NEVER;
  }),
  costNote: wordsOrNone(500),
});

export const moveForm = z.object({ state: z.enum(barrierStates, { error: () => m.barriers_error_choose() }), because: wordsOrNone(2000), nobodyNamed: ticked });
export const ownerForm = z.object({ organisationId: id });
export const otherForm = z.object({ other: id });
export const doneForm = z.object({ done: words(2000), nobodyNamed: ticked });
export const attachForm = z.object({ barrierId: id });
export const untilForm = z.object({ until: dayOrNone.transform((day, context) => day ?? (context.addIssue(m.barriers_error_date()), z.NEVER)) });
export const reportIds = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

/** What an owner answers: a next step has a day, and a day has a step. */
export const answerForm = z
  .object({
    state: z.enum(['accepted', 'declined'], { error: () => m.barriers_error_choose() }),
    position: words(2000), nextStep: wordsOrNone(500), nextOn: dayOrNone, nobodyNamed: ticked,
  })
  .refine(({ nextStep, nextOn }) => nextStep === null || nextOn !== null, { error: () => m.barriers_error_next_on(), path: ['nextOn'] })
  .refine(({ nextStep, nextOn }) => nextOn === null || nextStep !== null, { error: () => m.barriers_error_next_step(), path: ['nextStep'] });

/** What a meeting said and decided about a barrier. */
export const minutesForm = z.object({
  item: id,
  state: z.enum(['discussed', 'postponed'], { error: () => m.barriers_error_choose() }),
  minutes: wordsOrNone(4000), decision: wordsOrNone(1500),
  responsibleId: z.union([z.literal('').transform(() => null), z.guid()]).default(null),
  dueOn: dayOrNone, nobodyNamed: ticked,
});
