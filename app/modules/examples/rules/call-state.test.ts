import { expect, test } from 'vitest';
import { callState } from './call-state.ts';

const call = { opensOn: '2026-04-01', closesOn: '2026-08-31' };

test.each([
  ['2026-03-31', 'ahead'],
  ['2026-04-01', 'open'],
  ['2026-08-16', 'open'],
  ['2026-08-17', 'closing'],
  ['2026-08-31', 'closing'],
  ['2026-09-01', 'over'],
])('on %s a call is %s', (today, state) => {
  expect(callState(call, today)).toBe(state);
});
