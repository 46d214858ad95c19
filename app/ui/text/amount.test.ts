import { describe, expect, it } from 'vitest';
import { parseQuantity, totalOf } from '#app/lib/quantity.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { quantityText, totalText } from './amount.ts';

describe.each(['sv', 'en'] as const)('a quantity in %s', (locale) => {
  it.each(['203', '1 200', '2,5', '10–15', 'cirka 25', 'minst 5', 'ej redovisat'])('%s is shown so that it can be typed again', async (typed) => {
    const quantity = parseQuantity(typed);
    expect(quantity).toBeDefined();
    if (quantity) expect(parseQuantity(await withLocale(locale, async () => quantityText(quantity)))).toEqual(quantity);
  });
});

it('says how many did not report, and a dash where nothing was said', async () => {
  await withLocale('sv', async () => {
    expect(totalText({ amount: { low: 110, high: 110, about: false }, missing: 2 })).toBe('110 (2 utan uppgift)');
    expect(totalText({ amount: { low: 20, high: 35, about: true }, missing: 0 })).toBe('cirka 20–35');
    expect(totalText({ amount: { low: 5, high: null, about: true }, missing: 0 })).toBe('minst cirka 5');
    expect(totalText(totalOf({ kind: 'not_reported', low: null, high: null }))).toBe('ej redovisat');
    expect(totalText({ amount: null, missing: 0 })).toBe('–');
  });
});
