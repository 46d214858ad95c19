import { gzipSync } from 'node:zlib';
import type { Figure } from '../figures.ts';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { openThrowawayPostgres } from '#server/throwaway-postgres.ts';
import { signInAsDemo } from './demo-sign-in.ts';

/** Script that a staff page, a public page and a participant's page send, compressed (gzip). */
export async function measureScripts(report: (figure: Figure) => void): Promise<void> {
  const postgres = await openThrowawayPostgres();
  const app = await startAppProcess({ SAMSTEG_DEMO: '1', DATABASE_URL: postgres.loginUrl, DATABASE_OWNER_URL: postgres.ownerUrl });
  try {
    const staff = await signInAsDemo(app.address, postgres.adminUrl, 'coordinator');
    const participant = await signInAsDemo(app.address, postgres.adminUrl, 'participant');
    const pages: [string, string, string | null, number][] = [
      ['script of a staff page (the list of cases)', '/arenden', staff, 170],
      ['script of a staff page (import)', '/import', staff, 170],
      ['script of a public page (self-referral)', '/sok-stod', null, 60],
      ["script of the participant's plan", '/min-plan', participant, 60],
    ];
    for (const [name, path, cookie, limit] of pages) {
      report({ name, unit: 'kB', value: (await scriptBytes(app.address, path, cookie)) / 1000, limit, bare: null });
    }
  } finally {
    await app.stop();
    await postgres.close();
  }
}

/** What the page loads: preloaded modules, scripts by address, imports of inline scripts. Routes are discovered as data when they are met. */
const loaded = /(?:<link[^>]*rel="modulepreload"[^>]*href=|<script[^>]*\bsrc=|\bimport(?:[^"';]*from)?\s*)["'](\/assets\/[^"']+\.js)["']/g;

async function scriptBytes(address: string, path: string, cookie: string | null): Promise<number> {
  const headers = cookie ? { cookie } : undefined;
  const response = await fetch(address + path, { headers });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${String(response.status)}`);
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const files = new Set([...html.matchAll(loaded)].map((match) => match[1] ?? ''));
  let bytes = gzipSync(inline.join('\n')).length;
  if (inline.length === 0 && files.size === 0) bytes = 0;
  for (const file of files) bytes += gzipSync(Buffer.from(await (await fetch(address + file)).arrayBuffer())).length;
  return bytes;
}
