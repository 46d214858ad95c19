import type { z } from 'zod';
import { InvalidForm, type FieldErrors } from '../errors/index.ts';
import type { TypedValues } from '#app/lib/page-form.ts';

/**
 * What was typed, as the form's schema reads it.
 * @throws InvalidForm with the first message of each field
 */
export function parseForm<S extends z.ZodType>(schema: S, values: TypedValues): z.output<S> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  for (const issue of result.error.issues) fields[String(issue.path[0] ?? '')] ??= issue.message;
  throw new InvalidForm(fields);
}
