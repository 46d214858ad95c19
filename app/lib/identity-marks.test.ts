import { describe, expect, it } from 'vitest';
import { findIdentityMarks, nameProblem } from './identity-marks.ts';

const found = (text: string) => findIdentityMarks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a mark of identity is found, where it stands', () => {
  it.each([
    ['Hon har nummer 19820202-9809.', [['person_number', '19820202-9809']]],
    ['820202-9809 ringde', [['person_number', '820202-9809']]],
    ['samordningsnummer 198202629805', [['person_number', '198202629805']]],
    ['ring 070-123 45 67 i dag', [['phone', '070-123 45 67']]],
    ['+46 70 123 45 67', [['phone', '+46 70 123 45 67']]],
    ['Skriv till anna.ek@exempel.se, helst', [['email', 'anna.ek@exempel.se']]],
    ['Hon bor på Storgatan 12 B nu', [['street', 'Storgatan 12 B']]],
    ['a@b.se och Nya vägen 3', [['email', 'a@b.se'], ['street', 'vägen 3']]],
  ])('%s', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  it.each(['Den 2006-08-16 kom 203 deltagare.', 'Perioden 2005-2006, plan 2, sal 14', 'Vi gick hela vägen till målet.', 'Klockan 13.00-15.30', ''])(
    'and none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

it('a number is refused whatever is ticked; the rest is asked about once', () => {
  expect(nameProblem(['820202-9809'], true)).toBe('refuse');
  expect(nameProblem([null, 'Storgatan 1'], false)).toBe('ask');
  expect(nameProblem([null, 'Storgatan 1'], true)).toBeNull();
  expect(nameProblem(['Studiebesök på biblioteket'], false)).toBeNull();
});
