import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const take = { verdict: 'take' } as const;
const decline = { verdict: 'decline' } as const;

test.each([
  [[], 'waiting'],
  [[take], 'waiting'],
  [[take, take], 'taken'],
  [[decline, decline], 'declined'],
  [[take, decline], 'divided'],
  [[take, decline, decline], 'declined'],
] as const)('%o: %s', (reviews, verdict) => {
  expect(verdictOf(reviews)).toBe(verdict);
});
