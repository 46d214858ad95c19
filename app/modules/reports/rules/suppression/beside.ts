import { ongoingLine } from '../shapes/outcome.ts';
import { everything, noContext, union, type Context } from './resolve-pattern.ts';
import { figureId, sumLine } from './structures/two-way.ts';
import { emptyPattern, tiers, type FigureSets, type Pattern, type Structure, type Tier } from '#app/lib/suppression/types.ts';

const sexes = ['K', 'M'] as const;

/** Tiers where a figure is hidden. */
function tiersHiding(pattern: Pattern, id: string): Tier[] {
  return tiers.filter((tier) => pattern[tier].has(id));
}

/** Where the number of cases is hidden in `outcome`, nothing that adds up to it is shown. */
export function besideOutcome(structure: Structure, outcome: Pattern): Context {
  const hiding = tiersHiding(outcome, figureId(sumLine, 'T'));
  if (hiding.length === 0) return noContext;
  const totals = structure.figures.filter((figure) => figure.kind === 'given').map((figure) => figure.id);
  return { forced: everything(structure, hiding), unknown: inTiers(totals, hiding) };
}

/** Where persons followed up, or those in work or study, are hidden, no source at twelve months is shown. */
export function besideOneYear(structure: Structure, oneYear: Pattern): Context {
  const hiding = tiers.filter((tier) => ['work', 'all'].some((part) => oneYear[tier].has(figureId('T', part))));
  const later = structure.figures.filter((figure) => figure.id.includes('12_months'));
  return {
    forced: inTiers(later.filter((figure) => figure.kind === 'shown').map((figure) => figure.id), hiding),
    unknown: inTiers(later.filter((figure) => figure.kind === 'given').map((figure) => figure.id), hiding),
  };
}

/**
 * Months know no years, so what `outcome` hides of a year is hidden of all months: all figures where the number of
 * cases is hidden, in-flow by sex where the sexes are, out-flow by sex where those who go on are.
 */
export function besideOutcomeByMonth(structure: Structure, outcome: Pattern): Context {
  const contexts = (['whole', 'areas'] as const).map((tier): Context => {
    const hides = (line: string, part: string, of: readonly Tier[]) => of.some((each) => outcome[each].has(figureId(line, part)));
    const finer: readonly Tier[] = tier === 'whole' ? ['whole', 'years'] : ['areas', 'both'];
    if (hides(sumLine, 'T', finer)) return { forced: everything(structure, [tier]), unknown: inTiers(matching(structure, /^cases|^exits/), [tier]) };
    const bySex = sexes.some((sex) => hides(sumLine, sex, finer));
    const goingOn = sexes.some((sex) => hides(sumLine, sex, [tier]) || hides(ongoingLine, sex, [tier]));
    const last = hides(ongoingLine, 'T', [tier]) ? matching(structure, /^left /).slice(-1) : [];
    return {
      forced: inTiers([...(bySex ? matching(structure, /^in .*\|[KM]$/) : []), ...(goingOn ? matching(structure, /^out .*\|[KM]$/) : []), ...last], [tier]),
      unknown: inTiers([...(bySex ? matching(structure, /^cases .* [KMX]$/) : []), ...(goingOn ? matching(structure, /^exits/) : [])], [tier]),
    };
  });
  return { forced: union(...contexts.map((context) => context.forced)), unknown: union(...contexts.map((context) => context.unknown)) };
}

function matching(structure: Structure, expression: RegExp): string[] {
  return structure.figures.map((figure) => figure.id).filter((id) => expression.test(id));
}

function inTiers(ids: readonly string[], of: readonly Tier[]): FigureSets {
  const sets = emptyPattern();
  for (const tier of of) sets[tier] = new Set(ids);
  return sets;
}
