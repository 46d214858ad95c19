import type { Request as Asked } from 'express';
import { wholeBank } from '#app/platform/published/index.ts';
import { readPreferences } from '#app/platform/i18n/preferences.ts';
import type { SiteEntry } from '#app/platform/route/site-entry.ts';
import { sitemap } from '#app/sitemap.ts';

/** What somebody who is not signed in asks for, of what may be kept. */
export interface KeptQuestion {
  /** Everything that the answer depends on, its generation apart. */
  key: string;
  subject: string;
  request: Request;
}

const longest = 1_000;
const entries: readonly SiteEntry[] = sitemap;
const rooms = new Set(entries.filter(({ kept }) => kept).map(({ path }) => roomOf(path)));

/** Every address beside those that are kept, the plainest first, as the router finds them. */
const patterns = entries
  .filter(({ path }) => rooms.has(roomOf(path)))
  .map(({ path, kept }) => ({ kept, pattern: patternOf(path), parameters: path.split(':').length }))
  .toSorted((one, other) => one.parameters - other.parameters);

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

/** Reads a question; null for one that is answered anew each time. */
export function readAsked(asked: Asked): KeptQuestion | null {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return null;
  const cookie = asked.headers.cookie ?? '';
  if (cookie.includes('samsteg_session=') || asked.originalUrl.length > longest) return null;
  for (const { kept, pattern } of patterns) {
    const match = pattern.exec(asked.path);
    if (!match) continue;
    if (!kept) return null;
    const address = `${asked.protocol}://${asked.headers.host ?? ''}${asked.originalUrl}`;
    if (!URL.canParse(address)) return null;
    const { locale, theme } = readPreferences(new Request(address, { headers: { cookie } }));
    const request = new Request(address, { headers: { cookie: `sprak=${locale}; tema=${theme}` } });
    return { key: `${locale} ${theme} ${address}`, subject: kept === 'example' ? (match.groups?.slug ?? '') : wholeBank, request };
  }
  return null;
}
