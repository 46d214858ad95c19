import { baseLocale, isLanguage, isLocale } from './languages.ts';
import type { LanguageTag, Locale } from './languages.ts';

export const languageCookie = 'sprak';
export const themeCookie = 'tema';

export type Theme = 'auto' | 'light' | 'dark';

/** What the reader has chosen on this device: kept in two cookies that name nobody. */
export interface Preferences {
  /** The language of the page, which may be one that only content stands in. */
  language: LanguageTag;
  /** The language of the product's own words. */
  locale: Locale;
  theme: Theme;
}

export function readPreferences(request: Request): Preferences {
  const cookies = parseCookies(request.headers.get('cookie') ?? '');
  const chosen = cookies.get(languageCookie) ?? '';
  const theme = cookies.get(themeCookie);
  return {
    language: isLanguage(chosen) ? chosen : baseLocale,
    locale: isLocale(chosen) ? chosen : baseLocale,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/** A year-long cookie for a choice of language or theme. */
export function preferenceCookie(name: typeof languageCookie | typeof themeCookie, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}

function parseCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((part) => part.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
