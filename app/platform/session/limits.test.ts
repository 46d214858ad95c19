import { expect, test } from 'vitest';
import type { MembershipRole } from '../access/roles.ts';
import { isWithinLimits } from './limits.ts';

const minute = 60;
const hour = 60 * minute;

test.each<[MembershipRole | null, number, number, boolean]>([
  ['caseworker', 30 * minute - 1, 12 * hour - 1, true],
  ['caseworker', 30 * minute, hour, false],
  ['caseworker', 0, 12 * hour, false],
  ['admin', 15 * minute - 1, 4 * hour - 1, true],
  ['admin', 15 * minute, hour, false],
  ['project_lead', 0, 4 * hour, false],
  ['participant', 20 * minute - 1, hour, true],
  ['participant', 20 * minute, hour, false],
  [null, 15 * minute, hour, false],
])('%s idle %i s, %i s old: %s', (role, idleSeconds, ageSeconds, isOpen) => {
  expect(isWithinLimits(role, { idleSeconds, ageSeconds })).toBe(isOpen);
});
