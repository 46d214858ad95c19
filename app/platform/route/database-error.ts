import pg from 'pg';

/** Row-level security or a missing grant said no (SQLSTATE 42501). */
export function isNoAccess(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501';
}

/** Text where an id or a code should be (SQLSTATE 22P02): there can be no such row. */
export function isNoValue(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '22P02';
}

/** An id in an address that is no id (22P02), or a reference to what is not there for this writer (23503). */
export function isUnknownReference(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '22P02' || error.code === '23503');
}

/** The name of the constraint that a write would have broken. */
export function brokenConstraint(error: unknown): string | undefined {
  const broken = ['23505', '23514', '23P01'];
  return error instanceof pg.DatabaseError && broken.includes(error.code ?? '') ? error.constraint : undefined;
}
