import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { interventionKinds } from '../rules/intervention-kinds.ts';

/** The form of an intervention in the catalogue. */
export const interventionForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: () => m.interventions_error_name() })
    .max(200, { error: () => m.interventions_error_long({ most: 200 }) }),
  kind: z.enum(interventionKinds, { error: () => m.interventions_error_kind() }),
});
