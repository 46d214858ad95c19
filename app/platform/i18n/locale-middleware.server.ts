import type { MiddlewareFunction } from 'react-router';
import { baseLocale, isStaffLocale } from '#app/lib/languages.ts';
import { currentLocale, withLocale } from './locale.ts';
import { readPreferences } from './preferences.ts';

/** Gives the whole request, rendering included, the language that the reader has chosen. */
export const localeMiddleware: MiddlewareFunction<Response> = ({ request }, next) =>
  withLocale(readPreferences(request).locale, next);

/** For pages that stand in the staff's languages only. */
export const staffLocaleMiddleware: MiddlewareFunction<Response> = (_, next) => {
  const chosen = currentLocale();
  return withLocale(isStaffLocale(chosen) ? chosen : baseLocale, next);
};
