import { z } from 'zod';
import { chosenOrNone, dateField, optionalDate, optionalQuantity, optionalWords, quantityField, several, wordsField } from '#app/lib/form-fields.ts';
import { m } from '#app/paraglide/messages.js';
import { countedKinds, mayCount, mayCountAttendance, targetGroups, units } from '../rules/activity.ts';

const date = () => m.activities_error_date();
const long = () => m.activities_error_long();
const missing = () => m.activities_error_text();

export const planForm = z
  .object({ name: wordsField(200, missing, long), startsOn: dateField(date), endsOn: dateField(date) })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], error: () => m.activities_error_end_first() });

const planned = optionalQuantity(() => m.activities_error_quantity()).refine((quantity) => quantity?.kind !== 'not_reported', {
  error: () => m.activities_error_planned(),
});

export const activityForm = z
  .object({
    name: wordsField(200, missing, long),
    targetGroups: several(targetGroups, () => m.activities_error_groups()).refine((chosen) => chosen.length > 0, { error: () => m.activities_error_groups() }),
    unit: z.enum(units, { error: () => m.activities_error_unit() }),
    planned,
    areaId: chosenOrNone,
    startsOn: optionalDate(date),
    endsOn: optionalDate(date),
    kinds: several(countedKinds, () => m.activities_error_kinds()),
    interventionIds: z.preprocess((posted) => [...new Set([posted ?? []].flat())], z.array(z.guid())),
    comment: optionalWords(2000, long),
  })
  .refine(({ kinds, unit }) => mayCount(kinds, unit), { path: ['kinds'], error: () => m.activities_error_kinds() })
  .refine(({ interventionIds, unit }) => mayCountAttendance(interventionIds, unit), {
    path: ['interventionIds'], error: () => m.activities_error_interventions(),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'], error: () => m.activities_error_end_first(),
  });

export const rowForm = z.object({
  quantity: quantityField(() => m.activities_error_quantity()),
  doneOn: optionalDate(date),
  areaId: chosenOrNone,
  meetingId: chosenOrNone,
  note: optionalWords(2000, long),
});

export const tieForm = z.object({ meetingId: z.guid({ error: () => m.activities_error_meeting() }) });
