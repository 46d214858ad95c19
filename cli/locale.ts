import type { Locale } from '#app/lib/languages.ts';

/** Swedish, unless the shell speaks English. */
export function shellLocale(env: NodeJS.ProcessEnv = process.env): Locale {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return tag.startsWith('en') ? 'en' : 'sv';
}
