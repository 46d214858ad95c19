/** The texts of the national template, in the order that they are asked for. Each is an answer of its own, with its own version. */
export const textFields = [
  'summary', 'partners', 'place', 'budget_note', 'target_group', 'target_analysis', 'method', 'follow_up_direct', 'follow_up_later',
  'result', 'result_measured', 'requirements', 'failures',
] as const;
export type TextField = (typeof textFields)[number];

/** What is not text: one row of `examples`, saved together. */
export interface ExampleFacts {
  title: string;
  actor: string;
  actorKind: string | null;
  language: string;
  countyCode: string | null;
  municipalityCodes: string[];
  /** Months, `2026-01`; `periodTo` is null while it goes on. */
  periodFrom: string | null;
  periodTo: string | null;
  funding: string[];
  budgetKronor: number | null;
  /** ISO 639-3, the languages that it was done in. */
  languages: string[];
}

export type ExampleTexts = Partial<Record<TextField, string>>;
