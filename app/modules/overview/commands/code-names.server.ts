import { m } from '#app/paraglide/messages.js';

const messages: Record<string, unknown> = m;

/** The reader's words for a code that a module put in the database; the code itself where a text is missing. */
function nameOfCode(prefix: string, code: string): string {
  const message = messages[`${prefix}_${code}`];
  return typeof message === 'function' ? String((message as () => string)()) : code;
}

export function stepName(kind: string): string {
  return nameOfCode('overview_step', kind);
}

/** What happened; where a case moved on, to what. */
export function eventName({ kind, detail }: { kind: string; detail: unknown }): string {
  const to = typeof detail === 'object' && detail !== null && 'to' in detail ? detail.to : null;
  if (kind === 'status_changed' && typeof to === 'string') return m.overview_case_moved_to({ status: statusName(to) });
  return nameOfCode('overview_event', kind);
}

export function functionName(code: string): string {
  return nameOfCode('overview_function', code);
}

/** Rows with their step named beside its code. */
export function withStepNames<T extends { stepKind: string | null }>(rows: T[]): (T & { stepName: string | null })[] {
  return rows.map((row) => ({ ...row, stepName: row.stepKind === null ? null : stepName(row.stepKind) }));
}

function statusName(status: string): string {
  return nameOfCode('ui_status', status);
}
