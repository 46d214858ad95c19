/** What a reviewer found about a row of the log. */
export const verdicts = ['expected', 'explained', 'follow_up'] as const;
export type Verdict = (typeof verdicts)[number];

/** Patterns that are looked for, in the order they are shown. */
export const patterns = [
  'own_record', 'same_surname', 'outside_team', 'exception', 'refused', 'many_cases', 'after_hours',
] as const;
export type Pattern = (typeof patterns)[number];

/** So many cases opened within one hour are many. */
export const manyCases = 25;
/** Rows drawn from a month. */
export const sampleSize = 20;

/** A case as a reviewer sees it: the end of its id, which is random and names nobody. */
export function caseReference(caseId: string): string {
  return caseId.slice(-8);
}
