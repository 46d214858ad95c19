import { z } from 'zod';
import { parseLocalDate, today } from '#app/lib/local-date.ts';
import { parseDecimal } from '#app/lib/swedish-number.ts';
import { m } from '#app/paraglide/messages.js';
import type { LivelihoodShare } from '../rules/livelihood.ts';
import { livelihoodSources } from '../rules/sources.ts';

/** The form of one timepoint: a box for every source, a share beside it. */
export const livelihoodForm = z
  .looseObject({ askedOn: z.string().default('') })
  .transform((values, context): { askedOn: string; shares: LivelihoodShare[] } => {
    const fault = (field: string, message: string) => {
      context.issues.push({ code: 'custom', input: values, path: [field], message });
    };
    const askedOn = parseLocalDate(values.askedOn);
    if (!askedOn) fault('askedOn', m.followup_error_date());
    else if (askedOn > today('Europe/Stockholm')) fault('askedOn', m.followup_error_asked_future());
    const shares = livelihoodSources.flatMap((source): LivelihoodShare[] => {
      const typed = String(values[`share_${source}`] ?? '').trim();
      const share = typed === '' ? null : parseDecimal(typed);
      if (share === undefined || (share !== null && (!Number.isInteger(share) || share < 0 || share > 100))) {
        fault(`share_${source}`, m.followup_error_share());
        return [];
      }
      return values[`source_${source}`] || share !== null ? [{ source, sharePercent: share }] : [];
    });
    return { askedOn: askedOn ?? '', shares };
  });
