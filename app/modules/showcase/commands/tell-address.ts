import { sitemap } from '#app/sitemap.ts';

const path = '/exempel/:slug/beratta';

/** Where a reader tells what she took from an example; null while no page asks. */
export function tellAddress(slug: string): string | null {
  return sitemap.some((entry: { path: string }) => entry.path === path) ? path.replace(':slug', slug) : null;
}
