import type { FieldConflict } from '#app/lib/page-form.ts';

/** Field names with the message the reader sees beside each. */
export type FieldErrors = Record<string, string>;

/** Something in a form must be put right: the page comes back with what was typed and these messages. */
export class InvalidForm extends Error {
  readonly fields: FieldErrors;
  readonly form: string | undefined;
  constructor(fields: FieldErrors, form?: string) {
    super('The form is not valid');
    this.fields = fields;
    this.form = form;
  }
}

/** Somebody else saved first: the page shows both values, field by field, and carries the new version. */
export class VersionConflict extends Error {
  readonly conflicts: FieldConflict[];
  readonly version: number;
  constructor(conflicts: FieldConflict[], version: number) {
    super('The row was changed by somebody else');
    this.conflicts = conflicts;
    this.version = version;
  }
}

/** The row is not there, or not for this reader: the two look the same on purpose. */
export class NotFound extends Error {
  constructor() {
    super('Not found');
  }
}

/** The reader's role has no part in this page. */
export class Forbidden extends Error {
  constructor() {
    super('Forbidden');
  }
}

/** More was posted than the page takes. */
export class TooLarge extends Error {
  constructor() {
    super('Too large');
  }
}

/** A rule says no; the reason is a message for the reader and stands above the form. */
export class Refused extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super('A rule refused');
    this.reason = reason;
  }
}

/** The row, or a not-found page. */
export function found<T>(row: T | undefined | null): T {
  if (row === undefined || row === null) throw new NotFound();
  return row;
}
