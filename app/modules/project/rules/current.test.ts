import { expect, it } from 'vitest';
import { currentOf } from './current.ts';

const plan = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });
const [old, now, next] = [plan('2024-01-01', '2024-12-31'), plan('2026-01-01', '2026-12-31'), plan('2027-01-01', '2027-12-31')];

it('the plan of a day is the one it falls in, else the last that ended, else the next', () => {
  expect(currentOf([old, next, now], '2026-06-01')).toBe(now);
  expect(currentOf([next, old], '2026-06-01')).toBe(old);
  expect(currentOf([next], '2026-06-01')).toBe(next);
  expect(currentOf([], '2026-06-01')).toBeUndefined();
});
