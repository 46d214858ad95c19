import { AsyncLocalStorage } from 'node:async_hooks';
import { overwriteGetLocale } from '#app/paraglide/runtime.js';
import { baseLocale } from '#app/lib/languages.ts';
import type { Locale } from '#app/lib/languages.ts';

const key = Symbol.for('samsteg.locale');
const shared = globalThis as { [key]?: AsyncLocalStorage<Locale> };
const store = (shared[key] ??= new AsyncLocalStorage<Locale>());

overwriteGetLocale(currentLocale);

/** Runs `fn` so that every message inside it is in `locale`. Server, worker and commands. */
export function withLocale<T>(locale: Locale, fn: () => T): T {
  return store.run(locale, fn);
}

export function currentLocale(): Locale {
  return store.getStore() ?? baseLocale;
}
