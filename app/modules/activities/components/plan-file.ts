import { csvText, type Cell } from '#app/lib/csv-out.ts';
import type { Total } from '#app/lib/quantity.ts';
import { xlsxBuffer } from '#app/lib/xlsx-out.ts';
import { m } from '#app/paraglide/messages.js';
import { quantityText, totalText } from '#app/ui/text/amount.ts';
import { totalOf } from '#app/lib/quantity.ts';
import type { PlanView } from '../commands/read-plan.ts';
import { comparisonLabel, groupsLabel, unitLabel } from './labels.ts';

export const planFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type PlanFormat = keyof typeof planFormats;

/** The plan as a file: the words as on the page, and beside them the lowest and highest figure for who calculates further. */
export async function planFile(view: PlanView, format: PlanFormat): Promise<Buffer> {
  const rows = rowsOf(view);
  if (format === 'xlsx') return xlsxBuffer([{ name: view.plan.name, headings: headings(), rows }]);
  return Buffer.from(csvText(headings(), rows));
}

function headings(): string[] {
  return [
    m.activities_groups(), m.activities_name(), m.activities_area(), m.activities_unit_short(),
    m.activities_planned(), m.activities_file_planned_low(), m.activities_file_planned_high(),
    m.activities_done(), m.activities_file_done_low(), m.activities_file_done_high(), m.activities_file_estimate(), m.activities_file_missing(),
    m.activities_compare(), m.activities_from(), m.activities_to(), m.activities_comment(),
  ];
}

function rowsOf({ plan, groups }: PlanView): Cell[][] {
  return groups.flatMap(({ targetGroups, lines }) =>
    lines.map(({ line, done, comparison }) => {
      const planned = line.planned ? totalOf(line.planned) : { amount: null, missing: 0 };
      return [
        groupsLabel(targetGroups), line.name, line.areaName, unitLabel(line.unit),
        line.planned ? quantityText(line.planned) : '', ...bounds(planned),
        totalText(done), ...bounds(done), done.amount?.about ? m.activities_yes() : m.activities_no(), done.missing,
        comparisonLabel(comparison).label, line.startsOn ?? plan.startsOn, line.endsOn ?? plan.endsOn, line.comment,
      ];
    }),
  );
}

function bounds({ amount }: Total): Cell[] {
  return [amount?.low, amount?.high];
}
