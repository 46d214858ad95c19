import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { teamFunctions } from '../rules/team-functions.ts';

/** The form that asks somebody to work with a case. */
export const teamForm = z.object({
  who: z.string({ error: () => m.consents_team_who_missing() }).min(1, { error: () => m.consents_team_who_missing() }),
  function: z.enum(teamFunctions, { error: () => m.consents_team_function_missing() }),
  seesProtected: z.string().optional().transform((value) => value === 'ja'),
});
