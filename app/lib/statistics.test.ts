import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percent, quantile, roundDecimals, sampleOf, twoSidedT, welchP } from './statistics.ts';

describe('percent', () => {
  test.each([[1, 8, 13], [1, 200, 1], [1, 201, 0], [2, 3, 67], [0, 5, 0], [5, 5, 100], [25, 217, 12]])('%i of %i', (n, d, expected) => {
    expect(percent(n, d)).toBe(expected);
  });
  test('of nothing', () => expect(percent(0, 0)).toBeNull());
});

describe('decimals, half away from zero', () => {
  test.each([[1.005, 2, 1.01], [-1.005, 2, -1.01], [2.5, 0, 3], [-2.5, 0, -3], [-0.004, 2, 0], [1e21, 2, 1e21], [1.45e-7, 8, 1.5e-7], [19210.6111, 2, 19210.61]])('%d to %i', (value, decimals, expected) => {
    expect(roundDecimals(value, decimals)).toBe(expected);
  });
});

describe('quantile type 7', () => {
  test.each([[[1, 2, 3, 4], 0.5, 2.5], [[1, 2, 3, 4], 0.9, 3.7], [[7], 0.9, 7], [[-5, 10], 0.25, -1.25], [[3, 1, 2], 0.5, 2]])('%j at %d', (values, p, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 12);
  });
  test('of nothing', () => expect(quantile([], 0.5)).toBeNull());
  test('lies within the values and rises with p', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const q = quantile(values, p) ?? 0;
      expect(q).toBeGreaterThanOrEqual(Math.min(...values));
      expect(q).toBeLessThanOrEqual(Math.max(...values));
    }));
  });
});

describe('t-distribution, against values integrated numerically', () => {
  test.each([
    [2.5, 3, 0.0877066470],
    [1.96, 30, 0.0593423123],
    [0.1, 500, 0.9203844075],
    [2, 20000, 0.0455137520],
    [0.05, 300000, 0.9601224216],
    [3.5, 1_000_000, 0.0004652784],
  ])('t %d with %d degrees', (t, freedom, expected) => expect(twoSidedT(t, freedom)).toBeCloseTo(expected, 8));
});

describe('Welch', () => {
  test('the textbook pair of samples', () => {
    const a = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4];
    const b = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4];
    expect(welchP(sampleOf(a), sampleOf(b))).toBeCloseTo(0.021, 3);
  });
  test('no p for one value, none when nothing varies', () => {
    expect(welchP(sampleOf([1]), sampleOf([1, 2]))).toBeNull();
    expect(welchP(sampleOf([1, 1]), sampleOf([2, 2]))).toBeNull();
  });
  test('the same either way round, and between 0 and 1', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 40 });
    fc.assert(fc.property(sample, sample, (a, b) => {
      const p = welchP(sampleOf(a), sampleOf(b));
      expect(welchP(sampleOf(b), sampleOf(a))).toBe(p);
      if (p !== null) expect(p).toSatisfy((value: number) => value >= 0 && value <= 1);
    }));
  });
});
