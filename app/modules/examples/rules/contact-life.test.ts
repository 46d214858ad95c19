import { expect, test } from 'vitest';
import { localDate } from '#app/lib/local-date.ts';
import { contactAge } from './contact-life.ts';

test.each([
  ['2026-11-25', 'stale'],
  ['2026-11-26', 'due'],
  ['2026-12-26', 'due'],
  ['2026-12-27', 'fresh'],
])('on 26 November 2026 a contact that holds until %s is %s', (validUntil, age) => {
  expect(contactAge(localDate(validUntil), localDate('2026-11-26'))).toBe(age);
});
