import type { Benchmark } from '../main.ts';
import { measureSuggestions } from './suggest.ts';

/** The figures of learning across cases. */
export const benchmark: Benchmark = async (report) => {
  await measureSuggestions(report);
};
