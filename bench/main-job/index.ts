import type { Benchmark } from '../main.ts';
import { measureImport } from './import.ts';
import { measurePages } from './pages.ts';
import { measureReports } from './reports.ts';
import { measureScripts } from './scripts.ts';
import { measureStart } from './start.ts';
import { openBench } from './world.ts';

/** The figures of the main job: pages, reports, import, start, script sizes, on one machine with app, database and load together. */
export const benchmark: Benchmark = async (report) => {
  const bench = await openBench();
  try {
    await measurePages(bench, report);
    await measureReports(bench, report);
  } finally {
    await bench.close();
  }
  await measureImport(report);
  await measureScripts(report);
  await measureStart(report);
};
