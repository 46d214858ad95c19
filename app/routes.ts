import { layout, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes';
import { sitemap } from './sitemap.ts';
import type { Layout, SiteEntry } from './platform/route/site-entry.ts';

const doors: Exclude<Layout, 'none'>[] = ['staff', 'provider', 'participant', 'public', 'showcase', 'admin'];
const entries: readonly SiteEntry[] = sitemap;

function routesOf(door: Layout): RouteConfigEntry[] {
  return entries
    .filter((entry) => entry.layout === door)
    .map((entry) => route(entry.path, entry.file, { id: entry.id }));
}

export default [
  ...doors.filter((door) => routesOf(door).length > 0).map((door) => layout(`layouts/${door}.tsx`, { id: `layout.${door}` }, routesOf(door))),
  ...routesOf('none'),
  route('*', 'layouts/not-found.tsx', { id: 'not_found' }),
] satisfies RouteConfig;
