import { z } from 'zod';
import { parseLocalDate } from '#app/lib/local-date.ts';
import { parseDecimal } from '#app/lib/swedish-number.ts';
import { m } from '#app/paraglide/messages.js';

/** A local date that must be written. */
export function dateField(missing: () => string) {
  return z.string({ error: missing }).transform((text, context) => {
    const date = parseLocalDate(text);
    if (date) return date;
    context.issues.push({ code: 'custom', input: text, message: text.trim() === '' ? missing() : m.interventions_error_date() });
    return z.NEVER;
  });
}

/** A whole number from zero to `most`, or nothing. */
export function numberField(most: number, wrong: () => string) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      if (text.trim() === '') return null;
      const value = parseDecimal(text);
      if (value !== undefined && Number.isInteger(value) && value >= 0 && value <= most) return value;
      context.issues.push({ code: 'custom', input: text, message: wrong() });
      return z.NEVER;
    });
}

/** Text that may be left out: null when nothing was written. */
export function optionalText(most: number) {
  return z
    .string()
    .trim()
    .max(most, { error: () => m.interventions_error_long({ most }) })
    .default('')
    .transform((text) => (text === '' ? null : text));
}

export function choice(missing: () => string) {
  return z.uuid({ error: missing });
}
