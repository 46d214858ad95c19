/** How narrow a table is: everything, a period, an area, or a period in an area. */
export type Tier = 'whole' | 'years' | 'areas' | 'both';
export const tiers: readonly Tier[] = ['whole', 'years', 'areas', 'both'];

/** The tiers whose tables must hide what this tier hides. */
export const narrower: Record<Tier, readonly Tier[]> = {
  whole: ['whole', 'years', 'areas', 'both'],
  years: ['years', 'both'],
  areas: ['areas', 'both'],
  both: ['both'],
};

/**
 * A figure as an edge between two sums: what goes into a sum equals what goes out of it.
 * `shown` stands in the report, `implicit` follows from shown ones (a remainder), `given` is known from another report.
 */
export interface Figure {
  id: string;
  from: string;
  to: string;
  kind: 'shown' | 'implicit' | 'given';
  /** How much is lost when it is hidden without being small itself. */
  cost: number;
}

/** The figures of one year (or years shown together) in one area. */
export interface Block {
  year: number;
  area: string;
  flow: ReadonlyMap<string, number>;
}

export type FigureSets = Record<Tier, ReadonlySet<string>>;

/** A report as the attacker sees it: its sums, its smallest published parts, and which figures are too small. */
export interface Structure {
  figures: readonly Figure[];
  blocks: readonly Block[];
  small: FigureSets;
  /** Parts that have nothing to do with each other and may cover different years; one part when left out. */
  partOf?: (figure: string) => string;
}

/** What is hidden in each tier; `given` figures that had to be hidden as well are among them. */
export type Pattern = Record<Tier, Set<string>>;

/** One step to another world: `steps` is added in the plus blocks and taken from the minus blocks. */
export interface Witness {
  figure: string;
  plus: readonly number[];
  minus: readonly number[];
  steps: ReadonlyMap<string, 1 | -1>;
}

export function emptyPattern(): Pattern {
  return { whole: new Set(), years: new Set(), areas: new Set(), both: new Set() };
}
