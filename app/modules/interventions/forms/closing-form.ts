import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { endReasons } from '../rules/end-reasons.ts';
import { dateField, optionalText } from './fields.ts';

const template = {
  lastDay: dateField(() => m.interventions_error_last_day()),
  did: optionalText(8_000),
  can: optionalText(8_000),
  needs: optionalText(8_000),
  nextStep: optionalText(8_000),
};

interface Words {
  did: string | null;
  can: string | null;
  needs: string | null;
  nextStep: string | null;
}

function isEmpty({ did, can, needs, nextStep }: Words): boolean {
  return !did && !can && !needs && !nextStep;
}

/** What was written in the template, or null when nothing was. */
export function closingWords(words: Words) {
  const { did, can, needs, nextStep } = words;
  return did && nextStep ? { did, can, needs, nextStep } : null;
}

/** The common template of closing documentation: she did, she can, she needs, next step. */
export const closingForm = z
  .object(template)
  .refine((words) => words.did, { path: ['did'], error: () => m.interventions_error_did() })
  .refine((words) => words.nextStep, { path: ['nextStep'], error: () => m.interventions_error_next_step() });

/** The same with the reason; the template may be left empty where the provider has filled it in. */
export const owningClosingForm = z
  .object({ ...template, reason: z.enum(endReasons, { error: () => m.interventions_error_reason() }) })
  .refine((words) => isEmpty(words) || words.did, { path: ['did'], error: () => m.interventions_error_did() })
  .refine((words) => isEmpty(words) || words.nextStep, { path: ['nextStep'], error: () => m.interventions_error_next_step() });
