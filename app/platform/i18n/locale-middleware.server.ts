import type { MiddlewareFunction } from 'react-router';
import { withLocale } from './locale.ts';
import { readPreferences } from './preferences.ts';

/** Gives the whole request, rendering included, the language that the reader has chosen. */
export const localeMiddleware: MiddlewareFunction<Response> = ({ request }, next) =>
  withLocale(readPreferences(request).locale, next);
