import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#app/lib/csv.ts';
import { roundDecimals, sampleOf, welchP } from '#app/lib/statistics.ts';

type Expected = { reports: { 'gender-cost': { insats: string; n_kvinnor: number; skillnad: number | null; p: number | null }[] } };

async function column(path: string, ...names: string[]): Promise<string[][]> {
  const [head, ...rows] = await Array.fromAsync(readCsv(new URL(path, import.meta.url).pathname));
  const places = names.map((name) => head?.cells.indexOf(name) ?? -1);
  return rows.map(({ cells }) => places.map((place) => cells[place] ?? ''));
}

// The figures were published or computed outside this program: they check the statistics against another hand.
describe.each(['pilot', 'resurs', 'varmland'])('%s', (cohort) => {
  test('difference and p of the cost by gender', async () => {
    const folder = `../../cli/demo/cohorts/${cohort}`;
    const genders = new Map((await column(`${folder}/deltagare.csv`, 'personnummer', 'kön')).map(([number, gender]) => [number, gender]));
    const rows = await column(`${folder}/insatser.csv`, 'personnummer', 'insats', 'kostnad_kr');
    const expected = JSON.parse(await readFile(new URL(`expected/${cohort}.json`, import.meta.url), 'utf8')) as Expected;
    for (const { insats, n_kvinnor, skillnad, p } of expected.reports['gender-cost']) {
      const costs = (gender: string) =>
        rows
          .filter(([number, name, cost]) => cost && genders.get(number) === gender && (insats === 'Alla insatser' || name === insats))
          .map(([, , cost]) => Number(cost));
      const [women, men] = [sampleOf(costs('K')), sampleOf(costs('M'))];
      const found = welchP(women, men);
      expect(women.n).toBe(n_kvinnor);
      expect(women.n && men.n ? roundDecimals(women.mean - men.mean, 2) : null).toBe(skillnad);
      expect(found === null ? null : roundDecimals(found, 4)).toBe(p);
    }
  });
});
