import { expect, test } from 'vitest';
import { reminderDue } from './mail.ts';

test.each([
  [15, null], [14, '14'], [9, '14'], [4, '14'], [3, '3'], [0, '3'], [-1, null],
])('%i days before a call closes the reminder is %s', (days, reminder) => {
  expect(reminderDue(days)).toBe(reminder);
});
