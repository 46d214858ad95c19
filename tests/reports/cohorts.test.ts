import { beforeAll, describe, expect, it } from 'vitest';
import { openReport, publishReport, reportNames, writeReport, type ReportName } from '#app/modules/reports/index.server.ts';
import { withActor } from '#app/platform/db/index.ts';
import { cohortNames, expectedOf, importCohort, type Expected, type ImportedCohort } from '#tests/cohorts/import-cohort.ts';
import { testDatabase } from '#tests/setup/database.ts';

await testDatabase();
const everything = { from: null, to: null, area: null };

describe.each(cohortNames)('the cohort %s', (cohort) => {
  let imported: ImportedCohort;
  let expected: Expected;
  beforeAll(async () => {
    [imported, expected] = [await importCohort(cohort), await expectedOf(cohort)];
  });

  const json = (name: ReportName) =>
    withActor(imported.figures, async (tx) => {
      const table = await openReport(tx, imported.figures, name, everything);
      return JSON.parse((await writeReport(table, 'json')).toString()) as unknown;
    });

  it.each(reportNames)('gives %s to the digit', async (name) => {
    expect(await json(name)).toEqual(expected.reports[name]);
  });

  it.each(reportNames)('publishes %s with nothing but hidden or true figures', async (name) => {
    const [published, open] = await withActor(imported.figures, async (tx) => [
      await publishReport(tx, name, everything),
      await openReport(tx, imported.figures, name, everything),
    ]);
    if (!published || 'refusal' in published) throw new Error('refused');
    const shown = new Map(open?.rows.map((row) => [row[0], row]));
    for (const row of published.rows) {
      row.forEach((cell, index) => expect(cell === '*' ? '*' : cell).toBe(cell === '*' ? '*' : shown.get(row[0] ?? '')?.[index]));
    }
  });
});
