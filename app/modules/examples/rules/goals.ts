import { goals, type ExampleCategory, type Goal } from './codes.ts';

/** Which goals a category serves. From the county boards' report of 2022; method development has none of its own. */
const goalsOfCategory: Record<ExampleCategory, readonly Goal[]> = {
  outreach: ['5', '10'],
  guidance: ['10'],
  health: ['3', '10'],
  language: ['4'],
  labour_market: ['4', '8', '10'],
  method: [],
};

/** The goals that follow from categories, in the agenda's order. That nobody is left behind holds for every example. */
export function goalsOf(categories: readonly ExampleCategory[]): Goal[] {
  const served = new Set<Goal>(['none_left', ...categories.flatMap((category) => goalsOfCategory[category])]);
  return goals.filter((goal) => served.has(goal));
}
