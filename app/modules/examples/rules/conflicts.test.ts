import { expect, test } from 'vitest';
import { isChangedByOthers } from './conflicts.ts';

test.each([
  ['nothing stood and nothing stands', undefined, 0, 'a', false],
  ['as she got it', { version: 2, key: 'b' }, 2, 'a', false],
  ['her own form saved it while she typed', { version: 4, key: 'a' }, 2, 'a', false],
  ['somebody else saved', { version: 3, key: 'b' }, 2, 'a', true],
  ['somebody wrote where nothing stood', { version: 1, key: 'b' }, 0, 'a', true],
  ['a form without a key', { version: 3, key: null }, 2, null, true],
])('%s', (_, standing, base, key, conflict) => {
  expect(isChangedByOthers(standing, base, key)).toBe(conflict);
});
