import { decidePattern, type Decision } from '#app/lib/suppression/decide-pattern.ts';
import { partsOf, tierOf, type Coverage, type Part } from './parts.ts';
import { emptyPattern, narrower, tiers, type FigureSets, type Pattern, type Structure, type Tier } from '#app/lib/suppression/types.ts';

/** What other reports of the same release mean for this one. */
export interface Context {
  /** Figures that must be hidden here because they would give back what another report hides. */
  forced: FigureSets;
  /** Figures of other reports that are hidden there, so that they are not known here. */
  unknown: FigureSets;
}

export const noContext: Context = { forced: emptyPattern(), unknown: emptyPattern() };

/** A part of a report with what is hidden of it. */
export interface DecidedPart extends Part, Decision {}

/** What is hidden of a report beside those already decided, part by part. */
export function resolvePatterns(structure: Structure, context: Context = noContext): DecidedPart[] {
  return partsOf(structure).map((part) => ({ ...part, ...resolvePart(part.structure, context) }));
}

/** The figures that are hidden in one table. */
export function hiddenFigures(parts: readonly DecidedPart[], covers: Coverage): Set<string> {
  return new Set(parts.flatMap((part) => [...part.pattern[tierOf(part, covers)]]));
}

/**
 * Where the pattern would take hiding another report's figure, everything of this part is hidden in that tier instead.
 */
function resolvePart(structure: Structure, context: Context): Decision {
  const own = within(context, structure);
  const first = decidePattern(structure, union(own.forced, own.unknown));
  const given = structure.figures.filter((figure) => figure.kind === 'given').map((figure) => figure.id);
  const open = tiers.filter((tier) => given.some((id) => first.pattern[tier].has(id) && !known(structure, own, tier, id)));
  const decision = open.length === 0 ? first : decidePattern(structure, union(own.forced, own.unknown, everything(structure, open)));
  return { ...decision, pattern: union(decision.pattern, own.forced) };
}

function within({ forced, unknown }: Context, structure: Structure): Context {
  const own = new Set(structure.figures.map((figure) => figure.id));
  const keep = (sets: FigureSets): FigureSets => {
    const kept = emptyPattern();
    for (const tier of tiers) kept[tier] = new Set([...sets[tier]].filter((id) => own.has(id)));
    return kept;
  };
  return { forced: keep(forced), unknown: keep(unknown) };
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
