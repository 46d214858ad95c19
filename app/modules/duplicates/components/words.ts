import { m } from '#app/paraglide/messages.js';
import type { Likeness } from '../rules/similar.ts';

export const whyWords: Record<Likeness, () => string> = {
  same_number: m.duplicates_why_same_number,
  number_of_same_day: m.duplicates_why_number_of_same_day,
  birth_date_and_name: m.duplicates_why_birth_date_and_name,
};

export function nameOf(person: { firstName: string | null; lastName: string | null } | null): string {
  return [person?.firstName, person?.lastName].filter(Boolean).join(' ') || m.duplicates_unnamed();
}
