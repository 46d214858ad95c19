import { z } from 'zod';
import { chosenOrNone, dateField, optionalDate, optionalWords, ticked, timeField, wordsField } from '#app/lib/form-fields.ts';
import { readResponsible } from '#app/lib/responsible.ts';
import { m } from '#app/paraglide/messages.js';
import { functions, levels } from '../rules/group.ts';

const date = () => m.steering_error_date();
const long = () => m.steering_error_long();
const missing = () => m.steering_error_text();

export const groupForm = z
  .object({ name: wordsField(200, missing, long), level: z.enum(levels, { error: () => m.steering_error_level() }), areaId: chosenOrNone })
  .refine(({ level, areaId }) => level === 'local' || areaId === null, { path: ['areaId'], error: () => m.steering_error_area() });

const seat = { function: z.enum(functions, { error: () => m.steering_error_function() }), validFrom: dateField(date) };

const chosen = z.string({ error: () => m.steering_error_who() }).transform((typed, context) => {
  const responsible = readResponsible(typed);
  if (responsible) return responsible;
  context.addIssue(m.steering_error_who());
  return z.NEVER;
});

export const memberForm = z.object({ who: chosen, ...seat });

export const guestForm = z.object({
  name: wordsField(200, missing, long), organisationId: z.guid({ error: () => m.steering_error_organisation() }), ...seat,
});

export const endForm = z.object({ member: z.guid(), lastDay: dateField(date) });

export const frameForm = z.object({
  title: wordsField(200, missing, long),
  heldOn: dateField(date),
  startsAt: timeField(() => m.steering_error_time()),
  place: optionalWords(200, long),
});

export const callForm = frameForm.extend({ takesUp: optionalWords(4000, long), nobodyNamed: ticked });

export const minutesForm = z.object({
  takesUp: optionalWords(4000, long),
  minutes: optionalWords(8000, long),
  nobodyNamed: ticked,
  /** Whether the form asked who was there: nobody ticked is not the same as not asked. */
  takesPresence: ticked,
  present: z.preprocess((posted) => [posted ?? []].flat(), z.array(z.guid())),
});

export const decisionForm = z
  .object({ text: wordsField(4000, missing, long), memberId: chosenOrNone, dueOn: optionalDate(date), nobodyNamed: ticked })
  .refine(({ memberId, dueOn }) => (memberId === null) === (dueOn === null), { path: ['dueOn'], error: () => m.steering_error_who_and_when() });

export const doneForm = z.object({ doneOn: dateField(date), note: optionalWords(2000, long), nobodyNamed: ticked });

export const laterForm = z.object({ memberId: z.guid({ error: () => m.steering_error_who() }), dueOn: dateField(date) });
