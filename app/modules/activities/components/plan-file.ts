import type { Cell } from '#app/lib/csv-out.ts';
import { totalOf, type Total } from '#app/lib/quantity.ts';
import type { TableToWrite } from '#app/lib/table-file.ts';
import { m } from '#app/paraglide/messages.js';
import { quantityText, totalText } from '#app/ui/text/amount.ts';
import type { PlanView } from '../commands/read-plan.ts';
import { comparisonLabel, groupsLabel, unitLabel } from './labels.ts';

/** The plan as a table: the words as on the page, and beside them the lowest and highest figure for who calculates further. */
export function planTable(view: PlanView): TableToWrite {
  return { name: view.plan.name, headings: headings(), rows: rowsOf(view) };
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
