import { baseLocale, isLocale } from '#app/lib/languages.ts';
import type { Locale } from '#app/lib/languages.ts';

export const languageCookie = 'sprak';
export const themeCookie = 'tema';

export type Theme = 'auto' | 'light' | 'dark';

/** What the reader has chosen on this device: kept in two cookies that name nobody. */
export interface Preferences {
  locale: Locale;
  theme: Theme;
}

export function readPreferences(request: Request): Preferences {
  const cookies = parseCookies(request.headers.get('cookie') ?? '');
  const language = cookies.get(languageCookie) ?? '';
  const theme = cookies.get(themeCookie) ?? '';
  return { locale: isLocale(language) ? language : baseLocale, theme: isTheme(theme) ? theme : 'auto' };
}

export function isTheme(name: string): name is Theme {
  return name === 'auto' || name === 'light' || name === 'dark';
}

/** A year-long cookie for a choice of language or theme. */
export function preferenceCookie(name: typeof languageCookie | typeof themeCookie, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}

function parseCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((part) => part.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}
