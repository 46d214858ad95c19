import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { parseLocalDate, today, type LocalDate } from '#app/lib/local-date.ts';
import { readResponsible } from '#app/lib/responsible.ts';
import { chosenOrNone, timeField } from '#app/lib/form-fields.ts';
import { interpreterOutcomes, kindsToCall, meetingKinds } from '../rules/meeting.ts';

const date = z.string().transform((typed, context) => {
  const parsed = parseLocalDate(typed);
  if (parsed) return parsed;
  context.addIssue(m.meetings_error_date());
  return z.NEVER;
});

function dateFromToday(error: () => string) {
  return date.refine((day: LocalDate) => day >= today(), { error });
}

const words = (longest: number) =>
  z.string().trim().min(1, { error: () => m.meetings_error_text() }).max(longest, { error: () => m.meetings_error_long() });

/** The frame of a meeting: everybody invited reads it, so it names no participant. */
export const meetingForm = z.object({
  kind: z.enum(meetingKinds, { error: () => m.meetings_error_kind() }),
  title: words(200),
  heldOn: date,
  startsAt: timeField(() => m.meetings_error_time()),
  place: z.string().trim().max(200, { error: () => m.meetings_error_long() }).transform((typed) => typed || null),
  areaId: chosenOrNone,
});

/** A meeting that is called from the room of meetings. */
export const newMeetingForm = meetingForm.extend({ kind: z.enum(kindsToCall, { error: () => m.meetings_error_kind() }) });

const chosen = z.string().transform((typed, context) => {
  const responsible = readResponsible(typed);
  if (responsible) return responsible;
  context.addIssue(m.meetings_error_who());
  return z.NEVER;
});

export const inviteForm = z.object({ who: chosen });

export const guestForm = z.object({ guestName: words(200), organisationId: z.guid({ error: () => m.meetings_error_organisation() }) });

export const agendaForm = z.object({ caseId: z.guid({ error: () => m.meetings_error_case() }) });

export const nextForm = z.object({ nextOn: date });

const idOrNone = z.union([z.literal('').transform(() => null), z.guid()]);

/** Who was in the room when the case came up. */
export const presenceForm = z.object({
  participantPresent: z.enum(['yes', 'no'], { error: () => m.meetings_error_present() }).transform((answer) => answer === 'yes'),
  interpreter: z.enum(interpreterOutcomes, { error: () => m.meetings_error_interpreter() }),
});

/** What the council decides in one case. */
export const decisionForm = presenceForm.extend({
  text: words(4000),
  intervention: idOrNone,
  payer: idOrNone,
  responsible: chosen,
  dueOn: dateFromToday(() => m.meetings_error_due()),
  followUpOn: dateFromToday(() => m.meetings_error_follow_up()),
  exhausted: z.enum(['yes', 'no'], { error: () => m.meetings_error_exhausted() }).transform((answer) => answer === 'yes'),
});
