import { addDays, localDate } from '#app/lib/local-date.ts';
import { categories } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { Matrix, type MatrixCell } from '#app/ui/index.ts';
import type { ConsentRoom } from '../commands/read-consents.ts';

type Line = ConsentRoom['sharing'][number];

/** Who may see what today: organisations down, categories across. */
export function SharingMatrix({ lines, caption }: { lines: readonly Line[]; caption: string }) {
  const shown = categories.filter((category) => category !== 'safety' || lines.some((line) => line.category === 'safety'));
  const organisations = new Map(lines.map((line) => [line.toOrganisationId, line.toOrganisationName]));
  return (
    <Matrix
      caption={caption}
      corner={m.consents_matrix_corner()}
      columns={shown.map((category) => ({ key: category, label: categoryLabel(category) }))}
      rows={[...organisations].map(([key, label]) => ({ key, label, cells: cellsOf(lines.filter((line) => line.toOrganisationId === key)) }))}
    />
  );
}

function cellsOf(lines: readonly Line[]): Record<string, MatrixCell> {
  const cells: Record<string, MatrixCell> = {};
  for (const line of lines) {
    const lastDay = line.validTo ? addDays(localDate(line.validTo), -1) : null;
    const before = cells[line.category];
    const until = before && (before.until === null || lastDay === null) ? null : later(before?.until, lastDay);
    cells[line.category] = { given: true, until };
  }
  return cells;
}

function later(a: string | null | undefined, b: string | null): string | null {
  return a && b && a > b ? a : b;
}
