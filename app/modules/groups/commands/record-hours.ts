import { formatMonth } from '#app/lib/format-date.ts';
import type { FieldConflict } from '#app/lib/page-form.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { recordEvent } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { insertHours, listHours, updateHours, type HoursRow } from '../data/attendance.ts';
import { namesOf } from '../data/roster.ts';
import { decideCell, hoursField, shownField, writeShown, type CellOutcome, type TypedCell } from '../rules/cells.ts';
import { participantName } from '../rules/participant-name.ts';

interface Decided {
  cell: TypedCell;
  stored: HoursRow | undefined;
  outcome: CellOutcome;
}

export interface Recorded {
  /** The cases whose hours were changed. */
  caseIds: string[];
  cells: number;
}

/**
 * Writes all changed cells of the grid, owned by the caller's organisation, or none of them.
 * `typed` is what was posted: on a conflict its hidden fields are brought up to date, so that sending again keeps the writer's own.
 * @throws InvalidForm for what is no number of hours; VersionConflict for cells that somebody else has changed
 */
export async function recordHours(tx: Tx, member: Member, cells: TypedCell[], typed: Record<string, string | string[]>): Promise<Recorded> {
  const decided = await decide(tx, member, cells);
  refuseWrong(decided);
  await refuseConflicts(tx, decided, typed);
  const changes = decided.flatMap(({ cell, stored, outcome }) => (outcome.kind === 'change' ? [{ cell, stored, hours: outcome.hours }] : []));
  const added = changes.filter(({ stored }) => !stored).map(({ cell, hours }) => ({ caseId: cell.caseId, month: cell.month, hours }));
  const changed = changes.flatMap(({ stored, hours }) => (stored ? [{ id: stored.id, version: stored.version, hours }] : []));
  const recorder = { organisationId: member.organisationId ?? '', userId: member.userId };
  const written = (await insertHours(tx, recorder, added)) + (await updateHours(tx, recorder, changed));
  if (written < changes.length) await refuseConflicts(tx, await decide(tx, member, cells), typed);
  const caseIds = [...new Set(changes.map(({ cell }) => cell.caseId))];
  for (const caseId of caseIds) {
    const months = changes.filter(({ cell }) => cell.caseId === caseId).map(({ cell }) => cell.month);
    await recordEvent(tx, member, { caseId, category: 'attendance', kind: 'attendance_recorded', detail: { months } });
  }
  return { caseIds, cells: changes.length };
}

async function decide(tx: Tx, member: Member, cells: TypedCell[]): Promise<Decided[]> {
  const months = cells.map(({ month }) => month).toSorted();
  const rows = await listHours(tx, [...new Set(cells.map(({ caseId }) => caseId))], months[0] ?? '', months.at(-1) ?? '');
  const own = new Map(
    rows.filter((row) => row.ownerOrganisationId === member.organisationId).map((row) => [hoursField(row), row]),
  );
  return cells.map((cell) => {
    const stored = own.get(hoursField(cell));
    return { cell, stored, outcome: decideCell(cell, stored ?? { hours: null, version: 0 }) };
  });
}

function refuseWrong(decided: Decided[]): void {
  const wrong = decided.flatMap(({ cell, outcome }) => (outcome.kind === 'wrong' ? [[hoursField(cell), outcome.problem] as const] : []));
  if (wrong.length === 0) return;
  const message = { number: m.groups_error_number(), range: m.groups_error_range() };
  throw new InvalidForm(Object.fromEntries(wrong.map(([name, problem]) => [name, message[problem]])));
}

async function refuseConflicts(tx: Tx, decided: Decided[], typed: Record<string, string | string[]>): Promise<void> {
  const conflicts = decided.filter(({ outcome }) => outcome.kind === 'conflict');
  if (conflicts.length === 0) return;
  const people = await namesOf(tx, conflicts.map(({ cell }) => cell.caseId));
  const names = new Map(people.map((person) => [person.caseId, participantName(person)]));
  const shown: FieldConflict[] = conflicts.map(({ cell, stored }) => ({
    label: m.groups_cell({ name: names.get(cell.caseId) ?? m.groups_masked(), month: formatMonth(cell.month, getLocale()) }),
    theirs: String(stored?.hours ?? ''),
    yours: cell.typed,
  }));
  for (const { cell, stored } of conflicts) typed[shownField(cell)] = writeShown(stored ?? { hours: null, version: 0 });
  throw new VersionConflict(shown, 0);
}
