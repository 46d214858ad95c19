/** What an action gives back when a form could not be taken (status 400 or 409). */
export interface FormState {
  /** One message per field name. */
  errors: Record<string, string>;
  /** What was typed, so that nothing is lost. */
  values: Record<string, FormValue>;
  /** What is wrong with the form as a whole. */
  formError?: string;
  /** Set when someone else has changed the same thing meanwhile (status 409). */
  conflict?: FormConflict;
}

export type FormValue = string | string[];

export interface FormConflict {
  /** The version that stands now: sent back as `_version` when the writer decides to go on. */
  version: string | number;
  changedBy?: string;
  /** Instant as ISO 8601. */
  changedAt?: string;
  fields: { label: string; theirs: string; mine: string }[];
}
