import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideOutcome, besideOutcomeByMonth } from './beside.ts';
import { groupsOf } from './groups.ts';
import { resolvePatterns, union, type Context } from './resolve-pattern.ts';
import { columnStructure } from './structures/column.ts';
import { interventionsStructure } from './structures/interventions.ts';
import { livelihoodStructure } from './structures/livelihood.ts';
import { monthlyStructure } from './structures/monthly.ts';
import { oneYearStructure } from './structures/one-year.ts';
import { outcomeStructure } from './structures/outcome.ts';
import { waitingStructure } from './structures/waiting.ts';
import { casesArbitrary, levelsOf, type SmallCase } from './small-cases.fixture.ts';
import type { Structure } from '#app/lib/suppression/types.ts';
import { leaksOf } from '#app/lib/suppression/verify-release.ts';

const threshold = 5;
const months = Array.from({ length: 36 }, (_, index) => `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
const yearOf = (month: string) => month.slice(0, 4);

function outcomeOf(cases: readonly SmallCase[]) {
  const structure = outcomeStructure(levelsOf(cases, (one) => [[one.exit === null ? '' : one.reason, one.sex, 1]]), threshold);
  return { structure, pattern: union(...resolvePatterns(structure).map((part) => part.pattern)) };
}

function leaks(structure: Structure, context?: Context) {
  return resolvePatterns(structure, context).flatMap((part) => leaksOf(part.structure, part));
}

function monthlyOf(cases: readonly SmallCase[]): Structure {
  const counts = levelsOf(cases.map((one) => ({ ...one, group: 0 })), (one) => [
    [`in ${months[one.start]}`, one.sex, 1],
    ...(one.exit === null ? [] : [[`out ${months[one.exit]}`, one.sex, 1] as const]),
  ]);
  return monthlyStructure(counts, months, yearOf, threshold);
}

describe('another world stands open for every hidden figure', () => {
  const holds = (make: (cases: readonly SmallCase[]) => ReturnType<typeof leaksOf>) =>
    fc.assert(fc.property(casesArbitrary, (cases) => { expect(make(cases)).toEqual([]); }), { numRuns: 60 });

  it('of outcome', () => holds((cases) => leaks(outcomeOf(cases).structure)));

  it('of referrers and residence', () => holds((cases) => {
    const structure = columnStructure(levelsOf(cases, (one) => [[one.referrer, 'T', 1]]), threshold);
    return leaks(structure, besideOutcome(structure, outcomeOf(cases).pattern));
  }));

  it('of interventions and gender-cost', () => holds((cases) => {
    const structure = interventionsStructure(levelsOf(cases, (one) => [[one.referrer, one.sex, 1], ['\u0000', one.sex, 0, [0, 0, 1]]]), threshold);
    return leaks(structure);
  }));

  it('of livelihood', () => holds((cases) => {
    const structure = livelihoodStructure(levelsOf(cases, (one) => [['SP', 'start', 1], [one.source, '12_months', 1]]), threshold);
    return leaks(structure);
  }));

  it('of one-year', () => holds((cases) => {
    const structure = oneYearStructure(levelsOf(cases, (one) => [[one.source === 'LÖN' ? 'work' : 'other', one.sex, 1]]), threshold);
    return leaks(structure);
  }));

  it('of monthly', () => holds((cases) => {
    const structure = monthlyOf(cases);
    return leaks(structure, besideOutcomeByMonth(structure, outcomeOf(cases).pattern));
  }));

  it('of waiting', () => holds((cases) => {
    const structure = waitingStructure(levelsOf(cases, (one) => [['remiss→start', one.exit === null ? 'undated' : 'dated', 1]]), threshold);
    return leaks(structure, besideOutcome(structure, outcomeOf(cases).pattern));
  }));
});

describe('years and areas', () => {
  it('are shown together until they are large enough', () => {
    const counts = [
      { year: 2018, area: 'A', n: 2 }, { year: 2019, area: 'A', n: 9 }, { year: 2020, area: 'B', n: 3 }, { year: 2021, area: '', n: 1 },
    ];
    expect(groupsOf(counts, 5)).toEqual({ yearStarts: [2018], lastYear: 2021, areas: [] });
  });
});
