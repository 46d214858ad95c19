import fc from 'fast-check';
import { groupsOf } from './groups.ts';
import type { LevelCount } from './levels.ts';
import { tiers } from '#app/lib/suppression/types.ts';

/** A made-up case for tests: months count from January 2019. */
export interface SmallCase {
  start: number;
  exit: number | null;
  group: number;
  area: string;
  sex: 'K' | 'M' | 'X';
  reason: string;
  referrer: string;
  source: string;
}

const anyCase = fc.record({
  start: fc.nat(35),
  stay: fc.option(fc.nat(14)),
  area: fc.constantFrom('Norr', 'Norr', 'Söder', 'Öst', ''),
  sex: fc.constantFrom('K', 'K', 'K', 'K', 'M', 'M', 'M', 'M', 'M', 'X'),
  reason: fc.constantFrom('Arbete', 'Arbete', 'Arbete', 'Studier', 'Annat', 'Flyttat'),
  referrer: fc.constantFrom('AF', 'AF', 'AF', 'FK', 'FK', 'Vården', 'Egen'),
  source: fc.constantFrom('LÖN', 'LÖN', 'EGET', 'SP', 'SP', 'SP', 'FS', 'AN'),
});

/** Collaborations of very different sizes, with years and areas grouped as they are published. */
export const casesArbitrary: fc.Arbitrary<SmallCase[]> = fc
  .oneof(...[8, 30, 90, 250].map((size) => fc.array(anyCase, { minLength: 1, maxLength: size, size: 'max' })))
  .map((cases) => {
    const exit = ({ start, stay }: { start: number; stay: number | null }) => (stay === null || start + stay > 35 ? null : start + stay);
    const groups = groupsOf(cases.map(({ start, area }) => ({ year: 2019 + Math.floor(start / 12), area, n: 1 })), 5);
    return cases.map((one) => ({
      ...one,
      exit: exit(one),
      group: groups.yearStarts.findLast((first) => first <= 2019 + Math.floor(one.start / 12)) ?? 0,
      area: groups.areas.includes(one.area) ? one.area : '',
    }));
  });

type Counted = readonly [line: string, part: string, n: number, others?: readonly number[]];

/** Counts in every tier, as the database gives them. */
export function levelsOf(cases: readonly SmallCase[], count: (one: SmallCase) => readonly Counted[]): LevelCount[] {
  return cases.flatMap((one) =>
    tiers.flatMap((tier) =>
      count(one).map(([line, part, n, others]): LevelCount => ({
        tier,
        year: tier === 'years' || tier === 'both' ? one.group : 0,
        area: tier === 'areas' || tier === 'both' ? one.area : '',
        line, part, n, ...(others ? { others } : {}),
      })),
    ),
  );
}
