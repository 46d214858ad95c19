import fc from 'fast-check';
import { expect, it } from 'vitest';
import { genderOfNumber, isDemoNumber, parsePersonNumber } from '#app/lib/person-number.ts';
import { inventedNumber } from './invented-number.ts';

it('makes numbers that are right in every way and belong to nobody', () => {
  const born = fc.date({ min: new Date('1940-01-01'), max: new Date('2008-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(born, fc.constantFrom('K' as const, 'M' as const), fc.integer({ min: 0, max: 9 }), (date, gender, serial) => {
      const number = inventedNumber(date.toISOString().slice(0, 10), gender, serial);
      expect(parsePersonNumber(number)).toEqual({ ok: true, value: { kind: 'personnummer', number } });
      expect(genderOfNumber(number)).toBe(gender);
      expect(isDemoNumber(number)).toBe(true);
    }),
  );
});
