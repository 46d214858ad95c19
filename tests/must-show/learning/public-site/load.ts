import { randomUUID } from 'node:crypto';
import { expect, onTestFinished } from 'vitest';
import { startAppProcess } from '#tests/setup/app-process.ts';
import { fetched, parsed, sitemapPaths } from './pages.ts';
import type { Stage } from './stage.ts';

const readers = 16;
const rounds = 40;

/** Sixteen at once, in two languages and two lights, each checks that she got what she asked for. */
export async function mixesNothing(stage: Stage): Promise<void> {
  const paths = await sitemapPaths(stage);
  const wrong: string[] = [];
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      const [language, theme] = [reader % 2 === 0 ? 'sv' : 'en', reader % 3 === 0 ? 'dark' : 'light'];
      for (let round = 0; round < rounds; round += 1) {
        const path = paths[(reader * 7 + round * 3) % paths.length] ?? '';
        const { status, text } = await fetched(stage, path, { cookie: `sprak=${language}; tema=${theme}` });
        const root = parsed(text).documentElement;
        const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1];
        if (status !== 200 || root.getAttribute('lang') !== language || root.getAttribute('class') !== theme || canonical !== stage.app.address + path) wrong.push(`${String(status)} ${path}`);
      }
    }),
  );
  expect(wrong).toEqual([]);
}

export async function keepsNothingBack(stage: Stage): Promise<void> {
  const path = `/exempel/${stage.stale.slug}`;
  const first = await fetched(stage, path);
  const etag = first.headers.get('etag') ?? '';
  expect([first.headers.get('cache-control'), first.headers.get('vary')]).toEqual(['no-cache', 'Accept-Encoding, Cookie']);
  expect((await fetched(stage, path, { 'if-none-match': etag })).status).toBe(304);
  const signedIn = await fetched(stage, path, { cookie: `samsteg_session=${'x'.repeat(43)}`, 'if-none-match': etag });
  expect([signedIn.status, signedIn.headers.get('etag')]).toEqual([200, null]);
  expect(signedIn.headers.get('cache-control')).toContain('no-store');
  await stage.owner.query('update example_contacts set valid_until = app.today() + 30 where example_id = $1 and published', [stage.stale.id]);
  const fresh = await fetched(stage, path, { 'if-none-match': etag });
  expect([fresh.status, fresh.text.includes(stage.stale.contact)]).toEqual([200, true]);
}

/** Two processes on one database serve the example without a pause; a request that begins after the withdrawal never gets it. */
export async function vanishesEverywhere(stage: Stage): Promise<void> {
  const { loginUrl, ownerUrl } = stage.app;
  const other = await startAppProcess({ SAMSTEG_DEMO: '1', DATABASE_URL: loginUrl, DATABASE_OWNER_URL: ownerUrl, SAMSTEG_SECRET: randomUUID() });
  onTestFinished(async () => void (await other.stop()));
  const { slug, title, id } = stage.going;
  const houses = [stage.app.address, other.address];
  let withdrawnAt = Infinity;
  let stop = false;
  const seen = { before: 0, after: 0 };
  const leaks: string[] = [];
  const asking = Array.from({ length: 12 }, async (_, reader) => {
    for (let turn = 0; !stop; turn += 1) {
      const path = ['/exempel/' + slug, '/exempel', '/exempel/data.json'][turn % 3] ?? '';
      const begun = performance.now();
      const { status, text } = await fetched({ app: { ...stage.app, address: houses[(reader + turn) % 2] ?? '' } }, path);
      if (begun < withdrawnAt) seen.before += 1;
      else {
        seen.after += 1;
        if (text.includes(title) || status !== (path.endsWith(slug) ? 410 : 200)) leaks.push(`${String(status)} ${path}`);
      }
    }
  });
  await enough(() => seen.before > 200);
  await stage.owner.query('begin');
  await stage.owner.query('update example_publications set withdrawn_at = now() where example_id = $1 and withdrawn_at is null', [id]);
  await stage.owner.query('update example_addresses set withdrawn_on = app.today() where example_id = $1', [id]);
  await stage.owner.query('commit');
  withdrawnAt = performance.now();
  await enough(() => seen.after > 200);
  stop = true;
  await Promise.all(asking);
  expect(leaks).toEqual([]);
  expect((await sitemapPaths(stage)).includes(`/exempel/${slug}`)).toBe(false);
  await stage.owner.end();
}

async function enough(when: () => boolean): Promise<void> {
  while (!when()) await new Promise((resolve) => setImmediate(resolve));
}
