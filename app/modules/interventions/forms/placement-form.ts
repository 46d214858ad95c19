import { z } from 'zod';
import { m } from '#app/paraglide/messages.js';
import { choice, dateField, numberField, optionalText } from './fields.ts';

/** The form of a new place in an intervention. */
export const placementForm = z
  .object({
    interventionId: choice(() => m.interventions_error_intervention()),
    providerId: choice(() => m.interventions_error_provider()),
    supervisorId: z
      .union([z.literal(''), z.uuid()], { error: () => m.interventions_error_supervisor() })
      .default('')
      .transform((id) => id || null),
    startsOn: dateField(() => m.interventions_error_start()),
    endsOn: dateField(() => m.interventions_error_end()),
    extentPercent: numberField(100, () => m.interventions_error_extent()),
    costSek: numberField(100_000_000, () => m.interventions_error_cost()),
    aim: optionalText(4_000),
    adaptations: optionalText(4_000),
  })
  .refine((place) => place.startsOn <= place.endsOn, { path: ['endsOn'], error: () => m.interventions_error_end_first() });

/** The form that lets a place go on. */
export const extensionForm = z.object({ until: dateField(() => m.interventions_error_end()) });
