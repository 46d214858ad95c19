import { expect, test } from 'vitest';
import { useSecret } from '#app/platform/secret/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { openedStamp, refuseMachines } from './public-form.ts';

useSecret(Buffer.alloc(32, 7));

const now = 1_800_000_000_000;
const opened = openedStamp(now);

test('somebody who took her time is let through', () => {
  expect(() => refuseMachines({ website: '', opened }, now + 4_000)).not.toThrow();
});

test.each([
  ['answered in no time', { opened }, 1_000],
  ['filled in what is not to be seen', { website: 'https://kop-nu.example', opened }, 60_000],
  ['made the stamp up', { opened: 'AAAA' }, 60_000],
  ['has no stamp', {}, 60_000],
])('what %s is not', (_, values, later) => {
  expect(() => refuseMachines(values, now + later)).toThrow(Refused);
});
