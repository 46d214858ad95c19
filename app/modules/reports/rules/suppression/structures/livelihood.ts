import { measure, type LevelCount } from '../levels.ts';
import type { Structure } from '#app/lib/suppression/types.ts';
import { columnFigures } from './column.ts';
import { figureId } from './two-way.ts';

export const workOrStudy: readonly string[] = ['LÖN', 'EGET', 'ST'];

/** Most people live on one source, so that sources add up to known numbers: at start, and in or outside work and study. */
export const livelihoodTotals = { start: 'start', work: '12_months work', other: '12_months other' } as const;

/** line is the source, part the time. */
export function livelihoodStructure(counts: readonly LevelCount[], threshold: number): Structure {
  const idsByTotal = Map.groupBy(
    new Set(counts.map((count) => figureId(count.line, count.part))),
    (id) => totalOf(id.slice(0, id.lastIndexOf('|')), id.slice(id.lastIndexOf('|') + 1)),
  );
  return {
    figures: [...idsByTotal].flatMap(([total, ids]) => columnFigures(ids, total)),
    ...measure(counts, { figuresOf: (line, part) => [figureId(line, part), totalOf(line, part)] }, threshold),
    partOf: (figure) => (figure.includes('12_months') ? '12_months' : 'start'),
  };
}

function totalOf(source: string, timepoint: string): string {
  if (timepoint === 'start') return livelihoodTotals.start;
  return workOrStudy.includes(source) ? livelihoodTotals.work : livelihoodTotals.other;
}
