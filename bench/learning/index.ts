import type { Benchmark } from '../main.ts';
import { measurePublicLoad } from './public-load.ts';
import { measurePublicSearch } from './public-search.ts';
import { measurePublicWeight } from './public-weight.ts';
import { measureSuggestions } from './suggest.ts';
import { openPublicBench } from './world.ts';

/** The figures of learning across cases: suggestions of barriers, and the public example bank, with app, database and load on one machine. */
export const benchmark: Benchmark = async (report) => {
  await measureSuggestions(report);
  const bench = await openPublicBench();
  try {
    await measurePublicSearch(bench, report);
    await measurePublicWeight(bench, report);
    await measurePublicLoad(bench, report);
  } finally {
    await bench.close();
  }
};
