import { monthlySource } from '../../data/sources.ts';
import { countCases, countLevels, countLines } from '../../rules/cells/count-lines.ts';
import type { Mask } from '../../rules/mask.ts';
import { monthlyColumns, monthlyRows, monthsOf } from '../../rules/shapes/monthly.ts';
import { besideOutcomeByMonth } from '../../rules/suppression/beside.ts';
import type { Groups } from '../../rules/suppression/groups.ts';
import { monthlyStructure } from '../../rules/suppression/structures/monthly.ts';
import { decided, type ReportDefinition } from './definition.ts';

/** Months are lines here, so all years are one block. */
const everyYear = [0];

export const monthly: ReportDefinition = {
  name: 'monthly',
  columns: monthlyColumns,
  chart: { kind: 'lines', series: ['in', 'ut', 'pågående_sista_dagen'] },
  anyPeriod: true,
  source: monthlySource,
  guard: {
    beside: ['outcome'],
    levels: (cells, groups) => countLevels(cells, countCases, { ...groups, yearStarts: everyYear }),
    structure: (counts, threshold, groups) => monthlyStructure(counts, monthsOf(counts), yearGroupOf(groups), threshold),
    context: (structure, patterns) => besideOutcomeByMonth(structure, decided(patterns, 'outcome')),
  },
  rows: (cells, mask, selection) => {
    const counts = countLines(cells, countCases);
    return monthlyRows(counts, monthsOf([...counts, ...monthsHidden(mask)]), mask, selection);
  },
};

/** A month that has something hidden in some area is a row in every area. */
function monthsHidden(mask: Mask): { line: string }[] {
  return [...mask.lines].map((line) => ({ line }));
}

function yearGroupOf(groups: Groups): (month: string) => string {
  return (month) => String(groups.yearStarts.findLast((first) => first <= Number(month.slice(0, 4))) ?? 0);
}
