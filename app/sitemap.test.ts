import { globSync } from 'node:fs';
import { RouterContextProvider, type LoaderFunctionArgs } from 'react-router';
import { describe, expect, test, vi } from 'vitest';
import { RequestScope, scopeContext } from './platform/route/scope.server.ts';
import { wrappedRoute } from './platform/route/wrapped.ts';
import type { SiteEntry } from './platform/route/site-entry.ts';
import { sitemap } from './sitemap.ts';

const entries: readonly SiteEntry[] = sitemap;
const app = import.meta.dirname;
/** The first module that is read brings the design system with it. */
const patience = 60_000;

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('stands behind its access rule, reading and doing', async () => {
    const module = (await import(`${app}/${entry.file}`)) as Record<string, unknown>;
    const handlers = ['loader', 'action'].filter((name) => module[name] !== undefined);
    expect(handlers.length).toBeGreaterThan(0);
    for (const name of handlers) expect([name, wrappedRoute(module[name])]).toEqual([name, id]);
    for (const name of ['clientLoader', 'clientAction', 'middleware']) expect(module[name]).toBeUndefined();
  }, patience);
});

test('every id and path is there once', () => {
  for (const key of ['id', 'path'] as const) {
    const values = entries.map((entry) => entry[key]);
    expect(values).toEqual([...new Set(values)]);
  }
});

test('no route module stands outside the sitemap', () => {
  const files = globSync('modules/*/routes/**/*.tsx', { cwd: app }).filter((file) => !file.endsWith('.test.tsx'));
  const listed = new Set(entries.map(({ file }) => file));
  expect(files.filter((file) => !listed.has(file))).toEqual([]);
});

test.each(['staff', 'provider', 'participant', 'public', 'showcase', 'admin'])('the layout %s reads nothing but who is there', async (layout) => {
  const { loader } = (await import(`${app}/layouts/${layout}.tsx`)) as { loader: (args: LoaderFunctionArgs) => unknown };
  const context = new RouterContextProvider();
  const scope = new RequestScope({ kind: 'none' });
  const opens = vi.spyOn(scope, 'inTransaction');
  context.set(scopeContext, scope);
  const request = new Request('http://localhost/');
  await loader({ context, request, params: {}, url: new URL(request.url), pattern: '/' });
  expect(opens).not.toHaveBeenCalled();
}, patience);
