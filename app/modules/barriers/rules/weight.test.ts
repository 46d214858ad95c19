import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaksOf } from '#app/lib/suppression/verify-release.ts';
import { decideWeight, rank, stoppedCases, weigh, type StoppedCase, type Stop } from './weight.ts';

const threshold = 5;

const aCase = fc.record({
  sex: fc.constantFrom('K', 'M', 'X'), area: fc.constantFrom('', 'Norra', 'Södra'), organisation: fc.constantFrom('AF', 'FK', 'AME', 'Region'),
  quarter: fc.constantFrom('2024 kv 2', '2025 kv 1', '2025 kv 4', '2026 kv 1', '2026 kv 2'), days: fc.nat(400),
});

function cases(count: number, change: Partial<StoppedCase> = {}): StoppedCase[] {
  return Array.from({ length: count }, () => ({ sex: 'K', area: 'Norra', organisation: 'AF', quarter: '2026 kv 1', days: 30, ...change }));
}

describe('the weight of a barrier', () => {
  it('leaves another world open for every figure that is hidden', () => {
    fc.assert(fc.property(fc.array(aCase, { maxLength: 40 }), (all) => {
      if (all.length === 0) return;
      const { structure, decision } = decideWeight(all, threshold);
      expect(leaksOf(structure, decision)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('shows no figure from one to four', () => {
    fc.assert(fc.property(fc.array(aCase, { maxLength: 40 }), (all) => {
      const { total, women, men, parts } = weigh(all, threshold);
      const shown = [total, women, men, ...Object.values(parts).flatMap((lines) => lines.map(({ count }) => count))];
      expect(shown.filter((count) => count !== null && count > 0 && count < threshold)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('shows what is large, and how long half of them have waited', () => {
    const weight = weigh([...cases(7), ...cases(6, { sex: 'M', area: 'Södra', organisation: 'FK', quarter: '2026 kv 2', days: 60 })], threshold);
    expect(weight).toMatchObject({ total: 13, women: 7, men: 6, medianDays: 30 });
    expect(weight.parts.quarter).toEqual([{ line: '2026 kv 1', count: 7 }, { line: '2026 kv 2', count: 6 }]);
  });

  it('hides of years too what their quarters would give back', () => {
    const all = [...cases(9), ...cases(3, { quarter: '2026 kv 2' }), ...cases(8, { quarter: '2025 kv 1' }), ...cases(6, { quarter: '2025 kv 3' })];
    const { total, parts } = weigh(all, threshold);
    const counts = new Map([...parts.quarter, ...parts.year].map(({ line, count }) => [line, count]));
    expect(counts.get('2026 kv 2')).toBeNull();
    expect([total, counts.get('2025'), counts.get('2026')]).toEqual([26, 14, 12]);
    expect(counts.get('2026 kv 1')).toBeNull();
  });

  it('hides the sexes and the days where the total is small', () => {
    expect(weigh(cases(3), threshold)).toMatchObject({ total: null, women: null, men: null, medianDays: null });
    expect(weigh([], threshold)).toMatchObject({ total: 0, women: 0, men: 0, medianDays: null });
  });
});

describe('cases and their order', () => {
  const stop = (change: Partial<Stop>): Stop => ({
    barrierId: 'b', caseKey: 'a', gender: 'K', area: 'Norra', organisation: 'AF', since: '2026-02-10', until: null, ...change,
  });
  it('count a case once however many reported it, from the first day to the last', () => {
    const twice = [stop({}), stop({ organisation: 'FK', since: '2026-01-01', until: '2026-01-31' }), stop({ caseKey: 'c', until: '2026-02-20' })];
    expect(stoppedCases(twice, '2026-03-01').map(({ organisation, quarter, days }) => [organisation, quarter, days]))
      .toEqual([['FK', '2026 kv 1', 59], ['AF', '2026 kv 1', 10]]);
  });
  it('tell nothing of a hidden total: those stand by name, between the shown and those that stopped nobody', () => {
    const row = (title: string, count: number) => ({ title, weight: weigh(cases(count), threshold) });
    const titles = rank([row('Noll', 0), row('Få B', 1), row('Många', 9), row('Få A', 4), row('Fler', 12)]).map(({ title }) => title);
    expect(titles).toEqual(['Fler', 'Många', 'Få A', 'Få B', 'Noll']);
  });
});
