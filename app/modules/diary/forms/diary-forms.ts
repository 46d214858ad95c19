import { z } from 'zod';
import { chosenOrNone, dateField, optionalWords, ticked, wordsField } from '#app/lib/form-fields.ts';
import { m } from '#app/paraglide/messages.js';
import { entryKinds, ideaStates } from '../rules/entry.ts';

const missing = () => m.diary_error_text();
const long = () => m.diary_error_long();

export const entryForm = z.object({
  kind: z.enum(entryKinds, { error: () => m.diary_error_kind() }),
  occurredOn: dateField(() => m.diary_error_date()),
  areaId: chosenOrNone,
  title: wordsField(200, missing, long),
  text: wordsField(8000, missing, long),
  nobodyNamed: ticked,
});

export const ideaForm = z
  .object({ state: z.enum(ideaStates, { error: () => m.diary_error_idea() }), outcome: optionalWords(2000, long), nobodyNamed: ticked })
  .refine(({ state, outcome }) => state === 'open' || outcome !== null, { path: ['outcome'], error: () => m.diary_error_outcome() });

export const fileForm = z.object({
  label: wordsField(200, () => m.diary_error_label(), long),
  agreed: ticked.refine((is) => is, { error: () => m.diary_error_agreed() }),
});
