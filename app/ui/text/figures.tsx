import { formatMoney, formatNumber, formatPercent } from '#app/lib/format-number.ts';
import { getLocale } from '#app/paraglide/runtime.js';
import { pageLocale } from '#app/lib/languages.ts';

export function Figure({ value, decimals = 0 }: { value: number; decimals?: number }) {
  return <bdi className="s-figure">{formatNumber(value, pageLocale(getLocale()), decimals)}</bdi>;
}

/** Kronor. */
export function Money({ kronor }: { kronor: number }) {
  return <bdi className="s-figure">{formatMoney(kronor, pageLocale(getLocale()))}</bdi>;
}

/** A share between 0 and 1. */
export function Percent({ share, decimals = 0 }: { share: number; decimals?: number }) {
  return <bdi className="s-figure">{formatPercent(share, pageLocale(getLocale()), decimals)}</bdi>;
}
