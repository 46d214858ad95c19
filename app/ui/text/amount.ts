import { formatNumber } from '#app/lib/format-number.ts';
import { pageLocale } from '#app/lib/languages.ts';
import { totalOf, type Amount, type Quantity, type Total } from '#app/lib/quantity.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';

/** What is known, in words as exact as it is, and how many did not report; a dash where nothing was said. */
export function totalText({ amount, missing }: Total): string {
  if (!amount) return missing > 0 ? m.ui_amount_not_reported() : '–';
  const text = amountText(amount);
  return missing > 0 ? m.ui_amount_missing({ text, missing }) : text;
}

/** How many did not report, in words; empty where nobody is missing. */
export function missingText({ missing }: Total): string {
  return missing > 0 ? m.ui_amount_missing_alone({ missing }) : '';
}

/** A quantity as it can be typed again. */
export function quantityText(quantity: Quantity): string {
  return totalText(totalOf(quantity));
}

function amountText({ low, high, about }: Amount): string {
  const text = high === null || high === low ? figure(low) : m.ui_amount_range({ low: figure(low), high: figure(high) });
  const estimate = about ? m.ui_amount_about({ text }) : text;
  return high === null ? m.ui_amount_at_least({ text: estimate }) : estimate;
}

function figure(value: number): string {
  const decimals = [0, 1, 2].find((places) => Number.isInteger(Math.round(value * 100) / 10 ** (2 - places))) ?? 2;
  return formatNumber(value, pageLocale(getLocale()), decimals);
}
