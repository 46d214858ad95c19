import { expect, test } from 'vitest';
import { teamState } from './team-functions.ts';

test.each([
  ['2026-05-01', null, 'now'],
  ['2026-05-10', null, 'now'],
  ['2026-05-11', null, 'coming'],
  ['2026-05-01', '2026-05-11', 'now'],
  ['2026-05-01', '2026-05-10', 'over'],
  ['2026-05-11', '2026-05-11', 'coming'],
] as const)('from %s to %s is %s on the tenth', (validFrom, validTo, state) => {
  expect(teamState({ validFrom, validTo }, '2026-05-10')).toBe(state);
});
