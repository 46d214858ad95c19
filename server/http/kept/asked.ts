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
const kept = entries.flatMap(({ path, kept: by }) => (by ? [{ by, pattern: patternOf(path), depth: path.split(':').length }] : []));
const patterns = kept.toSorted((one, other) => one.depth - other.depth);

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

/** Reads a question; null for one that is answered anew each time. */
export function readAsked(asked: Asked): KeptQuestion | null {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return null;
  const cookie = asked.headers.cookie ?? '';
  if (cookie.includes('samsteg_session=') || asked.originalUrl.length > longest) return null;
  for (const { by, pattern } of patterns) {
    const match = pattern.exec(asked.path);
    if (!match) continue;
    const address = `${asked.protocol}://${asked.headers.host ?? ''}${asked.originalUrl}`;
    if (!URL.canParse(address)) return null;
    const { locale, theme } = readPreferences(new Request(address, { headers: { cookie } }));
    const request = new Request(address, { headers: { cookie: `sprak=${locale}; tema=${theme}` } });
    return { key: `${locale} ${theme} ${address}`, subject: by === 'example' ? (match.groups?.slug ?? '') : wholeBank, request };
  }
  return null;
}
