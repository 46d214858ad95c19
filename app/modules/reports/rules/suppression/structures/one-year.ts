import { measure, type LevelCount } from '../levels.ts';
import type { Figure, Structure } from '#app/lib/suppression/types.ts';
import { figureId } from './two-way.ts';

const groups = ['K', 'M', 'X', 'T'] as const;
const parts = ['work', 'other', 'all'] as const;
const costs: Record<(typeof parts)[number], number> = { work: 10, other: 0, all: 20 };

/** Persons followed up, in work or study and (never shown) not, by sex and in all. */
export function oneYearStructure(counts: readonly LevelCount[], threshold: number): Structure {
  return { figures: groups.flatMap((group) => parts.map((part) => figureOf(group, part))), ...measure(counts, { figuresOf }, threshold) };
}

/** line is `work` or `other`, part the sex. */
function figuresOf(line: string, sex: string): string[] {
  return [figureId(sex, line), figureId(sex, 'all'), figureId('T', line), figureId('T', 'all')];
}

function figureOf(group: (typeof groups)[number], part: (typeof parts)[number]): Figure {
  const [row, column] = [`row ${group}`, `column ${part}`];
  const into = (group === 'T') !== (part === 'all');
  return {
    id: figureId(group, part),
    from: into ? column : row,
    to: into ? row : column,
    kind: group === 'X' || part === 'other' ? 'implicit' : 'shown',
    cost: costs[part] * (group === 'T' ? 5 : 1),
  };
}
