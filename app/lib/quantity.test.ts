import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, nothing, parseQuantity, quantityOf, sameOrOthers, totalOf, type Quantity, type Total } from './quantity.ts';

describe('what is typed is read as exactly as it was meant', () => {
  it.each([
    ['203', 'exact', 203, 203],
    ['0', 'exact', 0, 0],
    ['1 200', 'exact', 1200, 1200],
    ['2,5', 'exact', 2.5, 2.5],
    ['10-15', 'range', 10, 15],
    ['20 – 30', 'range', 20, 30],
    ['20 till 30', 'range', 20, 30],
    ['ca 20-30', 'range', 20, 30],
    ['cirka 735', 'about', 735, 735],
    ['Ungefär 25', 'about', 25, 25],
    ['minst 5', 'at_least', 5, null],
    ['at least 5', 'at_least', 5, null],
    ['Ej redovisat', 'not_reported', null, null],
    ['?', 'not_reported', null, null],
  ])('%s', (text, kind, low, high) => {
    expect(parseQuantity(text)).toEqual({ kind, low, high });
  });

  it.each(['', 'många', '-3', '15-10', '10-10', 'cirka 0', 'minst', '1e5', '99999999', '2,555', '10-15-20', '=1+1'])('and not %j', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  fc.nat(5000).map((low): Quantity => ({ kind: 'exact', low, high: low })),
  fc.integer({ min: 1, max: 5000 }).map((low): Quantity => ({ kind: 'about', low, high: low })),
  fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 50 })).map(([low, more]): Quantity => ({ kind: 'range', low, high: low + more })),
  fc.integer({ min: 1, max: 5000 }).map((low): Quantity => ({ kind: 'at_least', low, high: null })),
  fc.constant<Quantity>({ kind: 'not_reported', low: null, high: null }),
);
const totals = fc.array(quantities.map(totalOf), { maxLength: 8 });
const isExact = ({ amount, missing }: Total) => amount !== null && missing === 0 && !amount.about && amount.low === amount.high;

describe('putting together', () => {
  it.each([['adding', addUp], ['people who may be the same', sameOrOthers]])('%s: the order is nothing, one is itself, none is nothing', (_, join) => {
    fc.assert(fc.property(totals, (parts) => { expect(join(parts.toReversed())).toEqual(join(parts)); }));
    fc.assert(fc.property(quantities, (one) => { expect(join([totalOf(one)])).toEqual(totalOf(one)); }));
    expect(join([])).toEqual(nothing);
  });

  it('never makes an exact sum of what is not exact, and forgets nobody who did not report', () => {
    fc.assert(
      fc.property(fc.array(quantities, { minLength: 1, maxLength: 8 }), (parts) => {
        const sum = addUp(parts.map(totalOf));
        expect(isExact(sum)).toBe(parts.every(({ kind }) => kind === 'exact'));
        expect(sum.missing).toBe(parts.filter(({ kind }) => kind === 'not_reported').length);
      }),
    );
  });

  it('adds in any grouping', () => {
    fc.assert(fc.property(totals, totals, (a, b) => { expect(addUp([addUp(a), addUp(b)])).toEqual(addUp([...a, ...b])); }));
  });

  it('holds the true figure: whoever counted between the bounds, the sum is between its own', () => {
    const known = fc.tuple(fc.nat(100), fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), (parts) => {
        const sum = addUp(parts.map(([low, more]) => ({ amount: { low, high: low + more, about: false }, missing: 0 })));
        const truth = parts.reduce((all, [low, more, share]) => all + low + Math.floor(more * share), 0);
        expect(sum.amount?.low).toBeLessThanOrEqual(truth);
        expect(sum.amount?.high).toBeGreaterThanOrEqual(truth);
      }),
    );
  });

  it('people in two places: at least those of the fuller one, at most both', () => {
    const twenty = totalOf({ kind: 'exact', low: 20, high: 20 });
    const fifteen = totalOf({ kind: 'exact', low: 15, high: 15 });
    expect(sameOrOthers([twenty, fifteen])).toEqual({ amount: { low: 20, high: 35, about: false }, missing: 0 });
  });
});

it('a quantity survives its columns', () => {
  fc.assert(fc.property(quantities, (one) => { expect(quantityOf({ ...one })).toEqual(one); }));
});
