import { sitemap } from '#app/sitemap.ts';

/** The paths among these that stand in the sitemap and are open to anybody. */
export function openRooms(paths: readonly string[]): string[] {
  return paths.filter((path) => sitemap.some((entry: { path: string; access: unknown }) => entry.path === path && entry.access === 'public'));
}
