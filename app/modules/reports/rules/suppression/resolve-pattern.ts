import { decidePattern, type Decision } from './decide-pattern.ts';
import { emptyPattern, narrower, tiers, type FigureSets, type Pattern, type Structure, type Tier } from './types.ts';

/** What other reports of the same release mean for this one. */
export interface Context {
  /** Figures that must be hidden here because they would give back what another report hides. */
  forced: FigureSets;
  /** Figures of other reports that are hidden there, so that they are not known here. */
  unknown: FigureSets;
}

export const noContext: Context = { forced: emptyPattern(), unknown: emptyPattern() };

/**
 * The pattern of a report beside those already decided. Where it would take hiding another report's figure, everything
 * of this report is hidden in that tier instead.
 */
export function resolvePattern(structure: Structure, context: Context = noContext): Decision {
  const first = decidePattern(structure, union(context.forced, context.unknown));
  const given = structure.figures.filter((figure) => figure.kind === 'given').map((figure) => figure.id);
  const open = tiers.filter((tier) => given.some((id) => first.pattern[tier].has(id) && !known(structure, context, tier, id)));
  const decision = open.length === 0 ? first : decidePattern(structure, union(context.forced, context.unknown, everything(structure, open)));
  return { ...decision, pattern: union(decision.pattern, context.forced) };
}

function known(structure: Structure, context: Context, tier: Tier, id: string): boolean {
  return tiers.some((wide) => narrower[wide].includes(tier) && (structure.small[wide].has(id) || context.unknown[wide].has(id)));
}

/** Every shown figure in some tiers. */
export function everything(structure: Structure, inTiers: readonly Tier[]): FigureSets {
  const shown = structure.figures.filter((figure) => figure.kind === 'shown').map((figure) => figure.id);
  const sets = emptyPattern();
  for (const tier of inTiers) for (const narrow of narrower[tier]) sets[narrow] = new Set(shown);
  return sets;
}

export function union(...sets: readonly FigureSets[]): Pattern {
  const result = emptyPattern();
  for (const tier of tiers) for (const set of sets) for (const id of set[tier]) for (const narrow of narrower[tier]) result[narrow].add(id);
  return result;
}
