import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { lockReasons } from '../rules/locks.ts';
import { teamFunctions } from '../rules/team-functions.ts';
import { day, optionalDay, ticked, who } from './fields.ts';

/** Asks somebody to work with a case, from a day to a day. */
export const teamForm = z.object({
  who,
  function: z.enum(teamFunctions, { error: () => m.people_team_function_missing() }),
  from: optionalDay,
  lastDay: optionalDay,
  seesProtected: ticked,
});

export const lockForm = z.object({
  lockWho: who,
  lockReason: z.enum(lockReasons, { error: () => m.people_locks_reason_missing() }),
});

export const handOverForm = z.object({ to: who, seesProtected: ticked });
export const absenceForm = z.object({ who, from: day, lastDay: day });
export const takeOverForm = z.object({ caseId: z.string().default(''), who });
