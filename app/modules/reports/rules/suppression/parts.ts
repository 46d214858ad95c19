import type { Block, Structure, Tier } from '#app/lib/suppression/types.ts';

/** A part of a structure over the years and areas where it has anything at all. */
export interface Part {
  structure: Structure;
  years: ReadonlySet<number>;
  areas: ReadonlySet<string>;
}

/** What a selection takes in. */
export interface Coverage {
  year(year: number): boolean;
  area(area: string): boolean;
}

export function partsOf(structure: Structure): Part[] {
  const { partOf = () => '' } = structure;
  return [...Map.groupBy(structure.figures, (figure) => partOf(figure.id)).values()].map((figures) => {
    const own = new Set(figures.map((figure) => figure.id));
    const blocks = structure.blocks.map((block) => within(block, own)).filter((block) => block.flow.size > 0);
    return {
      structure: { ...structure, figures, blocks },
      years: new Set(blocks.map((block) => block.year)),
      areas: new Set(blocks.map((block) => block.area)),
    };
  });
}

/** How narrow a selection is for a part: what covers every year that the part has is no period to it. */
export function tierOf(part: Pick<Part, 'years' | 'areas'>, covers: Coverage): Tier {
  const everyYear = [...part.years].every((year) => covers.year(year));
  const everyArea = [...part.areas].every((area) => covers.area(area));
  if (everyYear) return everyArea ? 'whole' : 'areas';
  return everyArea ? 'years' : 'both';
}

function within(block: Block, figures: ReadonlySet<string>): Block {
  return { ...block, flow: new Map([...block.flow].filter(([figure, value]) => value > 0 && figures.has(figure))) };
}
