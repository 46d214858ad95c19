import { ageOn, type LocalDate } from '#app/lib/local-date.ts';

export const consentGivers = ['herself', 'guardian', 'both'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

export const minorReasons = ['mature', 'not_yet_mature', 'partly_mature', 'guardian_risk'] as const;
export type MinorReason = (typeof minorReasons)[number];

/** Whether somebody is under 18 on a day; an unknown day of birth says nothing. */
export function isMinor(birthDate: string | null, day: LocalDate): boolean {
  return birthDate !== null && ageOn(birthDate as LocalDate, day) < 18;
}
