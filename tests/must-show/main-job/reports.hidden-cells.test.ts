import { beforeAll, describe, expect, it } from 'vitest';
import { importCohort, type CohortName, type ImportedCohort } from '#tests/cohorts/import-cohort.ts';
import { publishAll } from '#tests/reports/attack/publish-all.ts';
import { solvedCells } from '#tests/reports/attack/solve-release.ts';
import { formatsOf } from '#tests/reports/formats.ts';
import { leaksOfEveryReport } from '#tests/reports/every-leak.ts';
import { testDatabase } from '#tests/setup/database.ts';

await testDatabase();

const yearsOf: Record<CohortName, number[]> = { pilot: [2005, 2006], resurs: [2012, 2013, 2014], varmland: [2018, 2019, 2020, 2021] };

describe('No hidden cell of the nine reports can be solved from sexes, totals, neighbouring periods or another format', () => {
  describe.each(['pilot', 'resurs', 'varmland'] as const)('%s', (cohort) => {
    let imported: ImportedCohort;
    beforeAll(async () => {
      imported = await importCohort(cohort);
    });

    it('linear algebra over every published table solves no hidden figure', async () => {
      const release = await publishAll(imported.figures, yearsOf[cohort], cohort === 'resurs');
      const solved = solvedCells(release.tables, release.world, release.blocks, (month) => month.slice(0, 4));
      expect(release.tables.some((table) => table.rows.some((row) => row.includes('*')))).toBe(true);
      expect(solved.filter((cell) => release.truth(cell) !== 0)).toEqual([]);
    });

    it('another world with whole, non-negative figures gives the same tables and another hidden figure', async () => {
      expect(await leaksOfEveryReport(imported.figures)).toEqual([]);
    });

    it('CSV, Excel and JSON hide the same cells', async () => {
      for (const { csv, xlsx, json } of await formatsOf(imported.figures)) {
        expect(xlsx).toEqual(csv);
        expect(json).toEqual(csv);
      }
    });
  });
});
