import { expect, test } from 'vitest';
import { exampleCategories } from './codes.ts';
import { goalsOf } from './goals.ts';

test('goals follow from one or several categories, each once and in the agenda’s order', () => {
  expect(goalsOf(['labour_market', 'outreach'])).toEqual(['4', '5', '8', '10', 'none_left']);
  expect(goalsOf(['health'])).toEqual(['3', '10', 'none_left']);
});

test('nobody is left behind in any of them', () => {
  for (const category of exampleCategories) expect(goalsOf([category])).toContain('none_left');
});
