import { gridOf, publishedTables, type Grid, type PublishedTable } from './grid.ts';
import { changes, movesFor, type Move } from './moves.ts';
import { cheapestCycle, networkOf, type Cycle, type Network } from './search.ts';
import { emptyPattern, narrower, tiers, type FigureSets, type Pattern, type Structure, type Tier, type Witness } from './types.ts';

/** Hiding something for all time costs more than hiding it in narrow tables only. */
const tierFactor: Record<Tier, number> = { whole: 100, years: 10, areas: 10, both: 1 };
const givenCost = 1e7;
const searchEffort = 60_000;
/** The limit of a search that may hide nothing more. */
const free = 1e-9;

export interface Decision {
  pattern: Pattern;
  witnesses: readonly Witness[];
}

/**
 * Hides every small figure and, besides, the least that leaves another world open for each hidden one: a world that
 * gives the same shown figures in every table and another value here.
 */
export function decidePattern(structure: Structure, forced: FigureSets = emptyPattern()): Decision {
  return new PatternMaker(structure, forced).run();
}

class PatternMaker {
  private readonly grid: Grid;
  private readonly network: Network;
  private readonly tables: readonly PublishedTable[];
  private readonly hidden: Record<Tier, Uint8Array>;
  private readonly guarded: Record<Tier, Uint8Array>;
  private readonly proved: Witness[][];
  private readonly witnesses: Witness[] = [];
  private readonly most: number;

  constructor(structure: Structure, forced: FigureSets) {
    this.grid = gridOf(structure);
    this.network = networkOf(this.grid);
    this.tables = publishedTables(this.grid);
    this.hidden = this.marks();
    this.guarded = this.marks();
    this.proved = this.grid.figures.map(() => []);
    this.most = Math.min(400, Math.max(24, Math.floor(searchEffort / (this.grid.figures.length + 1))));
    this.grid.figures.forEach((figure, index) => {
      for (const tier of tiers) {
        if (structure.small[tier].has(figure.id) || forced[tier].has(figure.id)) this.hide(index, tier);
      }
    });
  }

  run(): Decision {
    while (this.protectAll());
    const pattern = emptyPattern();
    for (const tier of tiers) {
      this.grid.figures.forEach(({ id, kind }, index) => {
        if (kind !== 'implicit' && this.hidden[tier][index]) pattern[tier].add(id);
      });
    }
    return { pattern, witnesses: this.witnesses };
  }

  private protectAll(): boolean {
    let widened = false;
    for (const table of this.tables) {
      this.grid.figures.forEach((_, figure) => {
        if (this.guarded[table.tier][figure] && this.hasAny(table, figure)) widened = this.protect(table, figure) || widened;
      });
    }
    return widened;
  }

  /** Finds or makes another world for one hidden figure of one table. */
  private protect(table: PublishedTable, figure: number): boolean {
    if (this.proved[figure]?.some((witness) => changes(witness, table))) return false;
    const best = this.search(table, figure, free) ?? this.search(table, figure, Number.POSITIVE_INFINITY);
    if (!best) throw new Error(`No other world for ${this.grid.figures[figure]?.id}`);
    this.adopt(figure, best.move, best.cycle);
    return best.cycle.cost > 0;
  }

  private search(table: PublishedTable, figure: number, limit: number): { move: Move; cycle: Cycle } | undefined {
    let best: { move: Move; cycle: Cycle } | undefined;
    let tried = 0;
    for (const move of movesFor(this.grid, table, figure)) {
      if (best?.cycle.cost === 0 || (tried++ > this.most && (best || limit === free))) break;
      const costOf = (edge: number) => this.costOf(edge, move.support);
      const own = costOf(figure);
      const cycle = cheapestCycle(this.network, figure, { move, costOf, limit: (best?.cycle.cost ?? limit) - own });
      if (cycle) best = { move, cycle: { ...cycle, cost: cycle.cost + own } };
    }
    return best;
  }

  /** Hides what the change touches; it then proves all of it. */
  private adopt(figure: number, move: Move, cycle: Cycle): void {
    for (const { figure: edge } of cycle.steps) {
      if (this.costOf(edge, move.support) > 0) for (const tier of move.support) this.hide(edge, tier);
    }
    const steps = new Map(cycle.steps.map(({ figure: edge, step }) => [this.grid.figures[edge]?.id ?? '', step]));
    const witness = { figure: this.grid.figures[figure]?.id ?? '', plus: move.plus, minus: move.minus, steps };
    this.witnesses.push(witness);
    for (const { figure: edge } of cycle.steps) this.proved[edge]?.push(witness);
  }

  private hide(figure: number, tier: Tier): void {
    for (const narrow of narrower[tier]) {
      this.hidden[narrow][figure] = 1;
      this.guarded[narrow][figure] = this.grid.figures[figure]?.kind === 'given' ? 0 : 1;
    }
  }

  private costOf(figure: number, support: readonly Tier[]): number {
    const { kind, cost } = this.grid.figures[figure] ?? { kind: 'given', cost: 0 };
    if (kind === 'implicit') return 0;
    const weight = (kind === 'given' ? givenCost : cost) * Math.log2(2 + (this.grid.whole[figure] ?? 0));
    return support.reduce((sum, tier) => (this.hidden[tier][figure] ? sum : sum + weight * tierFactor[tier]), 0);
  }

  private hasAny(table: PublishedTable, figure: number): boolean {
    for (const block of table.blocks) if ((this.grid.flow[block]?.[figure] ?? 0) > 0) return true;
    return false;
  }

  private marks(): Record<Tier, Uint8Array> {
    const row = () => new Uint8Array(this.grid.figures.length);
    return { whole: row(), years: row(), areas: row(), both: row() };
  }
}
