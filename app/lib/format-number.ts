const thinSpace = '\u202f';

/** A figure with thin spaces: `12 345`. */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  return format(value, locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** An amount in kronor: `12 345 kr`. */
export function formatMoney(kronor: number, locale: string): string {
  return `${formatNumber(kronor, locale)}\u00a0kr`;
}

/** A share between 0 and 1 as `12,5 %`. */
export function formatPercent(share: number, locale: string, decimals = 0): string {
  return `${formatNumber(share * 100, locale, decimals)}\u00a0%`;
}

function format(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const parts = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'sv-SE', options).formatToParts(value);
  return parts.map((part) => (part.type === 'group' ? thinSpace : part.value)).join('');
}
