/** What somebody does in a case. */
export const teamFunctions = ['responsible', 'coordinator', 'companion', 'supervisor', 'contact', 'council', 'other'] as const;
export type TeamFunction = (typeof teamFunctions)[number];

/** What a colleague covers when somebody is away: the functions that answer for a case. */
export const coveredFunctions: readonly TeamFunction[] = ['responsible', 'coordinator', 'companion'];

export const teamSources = ['assigned', 'cover', 'taken_over'] as const;
export type TeamSource = (typeof teamSources)[number];

export interface TeamTime {
  validFrom: string;
  validTo: string | null;
}

/** Where a row of the team stands on a day: still to come, at work, or over. `validTo` is the first day it does not hold. */
export function teamState({ validFrom, validTo }: TeamTime, day: string): 'coming' | 'now' | 'over' {
  if (validTo !== null && validTo <= day) return 'over';
  return validFrom > day ? 'coming' : 'now';
}
