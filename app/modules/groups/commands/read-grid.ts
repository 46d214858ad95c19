import { firstDayOf, lastDayOf, today, type LocalMonth } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { listHours } from '../data/attendance.ts';
import { countRoster, listRoster } from '../data/roster.ts';
import { monthRange } from '../rules/month-range.ts';
import { participantName } from '../rules/participant-name.ts';
import { gridRow, type GridRow } from '../rules/sums.ts';

export const rowsPerPage = 25;

export interface Grid {
  months: LocalMonth[];
  rows: GridRow[];
  page: number;
  pages: number;
  total: number;
}

/** A page of the attendance grid: who, six months, own hours and others'. */
export async function readGrid(tx: Tx, member: Member, asked: { until: string | null; page: string | null }): Promise<Grid> {
  const months = monthRange(asked.until, today('Europe/Stockholm'));
  const [first, last] = [months[0], months.at(-1)] as [LocalMonth, LocalMonth];
  const span = { firstDay: firstDayOf(first), lastDay: lastDayOf(last) };
  const total = await countRoster(tx, span);
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked.page)) || 1));
  const people = await listRoster(tx, span, rowsPerPage, (page - 1) * rowsPerPage);
  const hours = await listHours(tx, people.map(({ caseId }) => caseId), first, last);
  const rows = people.map((person) =>
    gridRow({ caseId: person.caseId, name: participantName(person) }, hours, member.organisationId ?? ''),
  );
  return { months, rows, page, pages, total };
}
