/** What was typed, by field name. */
export type TypedValues = Record<string, string | string[]>;

/** What the loader of a page gives its forms. */
export interface PageForm {
  /** Idempotency key, a UUID that is new for every page made. */
  key: string;
  draft: { values: TypedValues; savedAt: string } | null;
}

/** What a page gets back from a form that was not accepted: nothing was written and nothing typed is lost. */
export interface Rejection {
  errors: Record<string, string>;
  values: TypedValues;
  formError?: string;
  /** Set when someone else has changed the same thing meanwhile. */
  conflicts?: FieldConflict[];
  /** The version that stands now; sent back as `_version` when the writer goes on. */
  version?: number;
}

export interface FieldConflict {
  label: string;
  theirs: string;
  yours: string;
}

export function isRejection(value: unknown): value is Rejection {
  return isObject(value) && isObject(value.errors) && isObject(value.values);
}

/** The form part of a loader's data, when it has one. */
export function pageFormOf(loaderData: unknown): PageForm | undefined {
  const form = isObject(loaderData) ? loaderData.form : undefined;
  return isObject(form) && typeof form.key === 'string' ? (form as unknown as PageForm) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
