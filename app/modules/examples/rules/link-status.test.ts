import { expect, test } from 'vitest';
import { linkSeen } from './link-status.ts';

test.each([[200, 'works'], [302, 'works'], [301, 'moved'], [404, 'gone'], [410, 'gone'], [403, null], [429, null], [503, null]])('%i is %s', (status, seen) => {
  expect(linkSeen(status)).toBe(seen);
});
