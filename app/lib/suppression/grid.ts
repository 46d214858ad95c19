import type { Figure, Structure, Tier } from './types.ts';

/** A published table: its tier and the blocks it adds up. */
export interface PublishedTable {
  tier: Tier;
  blocks: ReadonlySet<number>;
}

/** The structure with numbers for names: every year x area, every figure that is ever more than zero. */
export interface Grid {
  figures: readonly Figure[];
  nodes: number;
  from: Int32Array;
  to: Int32Array;
  years: number;
  areas: number;
  /** flow[block][figure]; block = year * areas + area */
  flow: readonly Int32Array[];
  whole: Int32Array;
  size: Int32Array;
}

export function gridOf(structure: Structure): Grid {
  const years = distinct(structure.blocks.map((block) => block.year)).toSorted((a, b) => a - b);
  const areas = distinct(structure.blocks.map((block) => block.area)).toSorted();
  const figures = structure.figures.filter((figure) => structure.blocks.some((block) => (block.flow.get(figure.id) ?? 0) > 0));
  const nodeOf = new Map(distinct(figures.flatMap((figure) => [figure.from, figure.to])).map((name, index) => [name, index]));
  const flow = years.flatMap(() => areas.map(() => new Int32Array(figures.length)));
  for (const block of structure.blocks) {
    const cells = flow[years.indexOf(block.year) * areas.length + areas.indexOf(block.area)];
    figures.forEach((figure, index) => cells && (cells[index] = (cells[index] ?? 0) + (block.flow.get(figure.id) ?? 0)));
  }
  return {
    figures,
    nodes: nodeOf.size,
    from: Int32Array.from(figures, (figure) => nodeOf.get(figure.from) ?? 0),
    to: Int32Array.from(figures, (figure) => nodeOf.get(figure.to) ?? 0),
    years: years.length,
    areas: areas.length,
    flow,
    whole: Int32Array.from(figures, (_, index) => flow.reduce((sum, cells) => sum + (cells[index] ?? 0), 0)),
    size: Int32Array.from(flow, (cells) => cells.reduce((sum, value) => sum + value, 0)),
  };
}

/** Every table that may be asked for: all, unbroken periods, areas, periods in areas. */
export function publishedTables({ years, areas }: Pick<Grid, 'years' | 'areas'>): PublishedTable[] {
  const periods = years > 1 ? properPeriods(years) : [];
  const places = areas > 1 ? range(areas).map((area) => [area]) : [];
  const table = (tier: Tier, inYears: readonly number[], inAreas: readonly number[]) => ({
    tier,
    blocks: new Set(inYears.flatMap((year) => inAreas.map((area) => year * areas + area))),
  });
  return [
    table('whole', range(years), range(areas)),
    ...periods.map((period) => table('years', period, range(areas))),
    ...places.map((place) => table('areas', range(years), place)),
    ...periods.flatMap((period) => places.map((place) => table('both', period, place))),
  ];
}

function properPeriods(years: number): number[][] {
  return range(years)
    .flatMap((first) => range(years - first).map((length) => range(length + 1).map((step) => first + step)))
    .filter((period) => period.length < years);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
