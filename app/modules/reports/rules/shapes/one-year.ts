import { figuresOf, type Mask } from '../mask.ts';
import type { Column, ReportRow } from '../report.ts';
import { figureId } from '../suppression/structures/two-way.ts';
import { sumFigures, type LineCount } from './lines.ts';

export const oneYearColumns: readonly Column[] = [
  { heading: 'grupp', kind: 'text' },
  { heading: 'underlag', kind: 'count' },
  { heading: 'i_arbete_eller_studier', kind: 'count' },
  { heading: 'procent', kind: 'percent' },
];
const groups = { T: 'Alla', K: 'Kvinnor', M: 'Män' } as const;

/** Of those followed up after twelve months, how many work or study. Lines are `work` and `other`. */
export function oneYearRows(counts: readonly LineCount[], mask: Mask): ReportRow[] {
  const sums = sumFigures(counts, (line, sex) => [sex, 'T'].flatMap((group) => [figureId(group, line), figureId(group, 'all')]));
  const figures = figuresOf(sums, mask, (figure) => {
    const group = figure.slice(0, figure.indexOf('|'));
    return [figureId(group, 'all'), figureId('T', 'all')].filter((sum) => sum !== figure);
  });
  return Object.entries(groups).map(([group, name]) => {
    const [all, work] = [figureId(group, 'all'), figureId(group, 'work')];
    return [name, figures.count(all), figures.count(work), figures.percent(work, all)];
  });
}
