import { beforeAll, describe, expect, it } from 'vitest';
import { openReport, reportNames, writeReport, type ReportName } from '#app/modules/reports/index.server.ts';
import { withActor } from '#app/platform/db/index.ts';
import { cohortNames, expectedOf, importCohort, type Expected, type ImportedCohort } from '#tests/cohorts/import-cohort.ts';
import published from '#tests/cohorts/published.json' with { type: 'json' };
import { testDatabase } from '#tests/setup/database.ts';

await testDatabase();

type Row = Record<string, string | number | null>;
type Published = Record<string, { heading: string; rows: Record<string, number> }>;
const names = reportNames.map((name) => `\`${name}\``).join(', ');

async function reportOf(cohort: ImportedCohort, name: ReportName): Promise<Row[]> {
  return withActor(cohort.figures, async (tx) => {
    const table = await openReport(tx, cohort.figures, name, { from: null, to: null, area: null });
    return JSON.parse((await writeReport(table, 'json')).toString()) as Row[];
  });
}

describe(`${names} for the three cohorts equal expected figures, published figures; importing twice changes nothing`, () => {
  describe.each(cohortNames)('%s', (cohort) => {
    let imported: ImportedCohort;
    let expected: Expected;
    beforeAll(async () => {
      [imported, expected] = [await importCohort(cohort), await expectedOf(cohort)];
    });

    it.each(reportNames)('%s equals the expected figures', async (name) => {
      expect(await reportOf(imported, name)).toEqual(expected.reports[name]);
    });

    it.each(Object.entries(published[cohort] as Published))('%s equals the published figures', async (title, { heading, rows }) => {
      const report = await reportOf(imported, title.split(' ')[0] as ReportName);
      const lines = new Map(report.map((row) => [Object.values(row)[0], row[heading]]));
      expect(Object.fromEntries(Object.keys(rows).map((line) => [line, lines.get(line)]))).toEqual(rows);
    });

    it('importing twice changes nothing', async () => {
      const before = await Promise.all(reportNames.map((name) => reportOf(imported, name)));
      await imported.importAgain();
      expect(await Promise.all(reportNames.map((name) => reportOf(imported, name)))).toEqual(before);
    });
  });

  it('the costs of Södertörn differ between women and men as published', async () => {
    const rows = await reportOf(await importCohort('resurs', 'Södertörn'), 'gender-cost');
    const row = (name: string) => rows.find(({ insats }) => insats === name);
    expect(Number(row('Alla insatser')?.skillnad)).toBeCloseTo(370, 0);
    const significant = rows.filter(({ p, insats }) => insats !== 'Alla insatser' && p !== null && Number(p) < 0.05);
    expect(significant.map(({ insats, skillnad }) => [insats, Number(skillnad) > 0 ? 'women' : 'men'])).toEqual([
      ['Arbetsmarknadsenheten Haninge', 'men'],
      ['Kortare utbildningar', 'women'],
    ]);
  });
});
