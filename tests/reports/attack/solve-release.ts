import { LinearSystem, type Equation } from './linear-system.ts';
import { identities, meaningOf, sum, type Published, type World } from './meaning.ts';

export interface Solved {
  report: string;
  blocks: string;
  line: string;
  heading: string;
}

/**
 * Hidden cells that follow from all shown ones by linear algebra, with what reports have in common, and with every part
 * of a shown zero known to be zero.
 */
export function solvedCells(tables: readonly Published[], world: World, blocks: readonly string[], yearOf: (month: string) => string): Solved[] {
  const known: Equation[] = identities(world, blocks, yearOf);
  const hidden = new Map<Solved, Equation>();
  for (const { table, line, heading, value } of cellsOf(tables)) {
    const meaning = meaningOf(table, line, heading, world);
    if (!meaning || value === null) continue;
    if (value === '*') hidden.set({ report: table.name, blocks: table.blocks.join(', '), line, heading }, meaning);
    else if (value === 0 && [...meaning.values()].every((factor) => factor > 0)) known.push(...[...meaning.keys()].map((unknown) => sum([unknown])));
    else known.push(meaning);
  }
  const system = new LinearSystem([...known, ...hidden.values()].flatMap((equation) => [...equation.keys()]));
  for (const equation of known.toSorted((a, b) => a.size - b.size)) system.add(equation);
  return [...hidden].filter(([, meaning]) => system.solves(meaning)).map(([cell]) => cell);
}

function* cellsOf(tables: readonly Published[]) {
  for (const table of tables) {
    for (const row of table.rows) {
      for (const [index, value] of row.entries()) {
        if (index > 0) yield { table, line: String(row[0]), heading: table.columns[index] ?? '', value };
      }
    }
  }
}
