import { measure, type LevelCount } from '../levels.ts';
import type { Figure, Structure } from '#app/lib/suppression/types.ts';

/** Cases with both dates and, never shown, those without: together the number of cases. */
export function waitingStructure(counts: readonly LevelCount[], threshold: number): Structure {
  const lines = [...new Set(counts.map((count) => count.line))];
  return { figures: lines.flatMap(stepFigures), ...measure(counts, { figuresOf: figuresOf }, threshold) };
}

/** part is `dated` or `undated`. */
function figuresOf(line: string, part: string): string[] {
  return part === 'dated' ? [line, totalOf(line)] : [`${line} undated`, totalOf(line)];
}

function stepFigures(line: string): Figure[] {
  const [parts, sum] = [`parts ${line}`, `sum ${line}`];
  return [
    { id: line, from: parts, to: sum, kind: 'shown', cost: 10 },
    { id: `${line} undated`, from: parts, to: sum, kind: 'implicit', cost: 0 },
    { id: totalOf(line), from: sum, to: parts, kind: 'given', cost: 0 },
  ];
}

function totalOf(line: string): string {
  return `${line} cases`;
}
