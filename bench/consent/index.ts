import type { Benchmark } from '../main.ts';
import { openBench } from '../main-job/world.ts';
import { reportPlans } from './plans.ts';
import { measureSearch } from './search.ts';
import { measureSuggestions } from './suggestions.ts';
import { plantWords } from './words.ts';

/** What search costs and what its time tells, and the plans of the three heaviest queries with row-level security on. */
export const benchmark: Benchmark = async (report) => {
  const bench = await openBench();
  try {
    await plantWords(bench.bare);
    await measureSearch(bench, report);
    await measureSuggestions(bench, report);
    await reportPlans(bench, report);
  } finally {
    await bench.close();
  }
};
