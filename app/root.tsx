import type { ReactNode } from 'react';
import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from 'react-router';
import type { LoaderFunctionArgs, MiddlewareFunction } from 'react-router';
import { ErrorPage } from '#app/layouts/errors/error-page.tsx';
import { langAttributes } from '#app/lib/languages.ts';
import { localeMiddleware } from '#app/platform/i18n/locale-middleware.server.ts';
import { readPreferences } from '#app/platform/i18n/preferences.ts';
import { requestMiddleware } from '#app/platform/route/index.server.ts';
import { getLocale } from '#app/paraglide/runtime.js';
import latinFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import appStyles from './styles/app.css?url';
import openStyles from './styles/showcase.css?url';

export const middleware: MiddlewareFunction<Response>[] = [localeMiddleware, requestMiddleware];

export function loader({ request }: LoaderFunctionArgs) {
  return readPreferences(request);
}

/** The document around every page, its error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const preferences = useRouteLoaderData<typeof loader>('root');
  const theme = preferences?.theme ?? 'auto';
  const isOpen = useMatches().some(({ handle }) => isHandle(handle) && handle.open === true);
  return (
    <html
      {...langAttributes(getLocale())}
      className={theme === 'auto' ? undefined : theme}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        {isOpen ? null : <meta name="robots" content="noindex" />}
        {isOpen ? null : <link rel="preload" as="font" type="font/woff2" href={latinFont} crossOrigin="anonymous" />}
        <link rel="stylesheet" href={isOpen ? openStyles : appStyles} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Links />
      </head>
      <body>
        {children}
        <PageScripts />
      </body>
    </html>
  );
}

/**
 * Scripts, unless the innermost matched route that says so says `handle = { scripts: false }`; `open: true` lets search engines in
 * and sends little.
 */
function PageScripts() {
  const matches = useMatches();
  const said = matches.map(({ handle }) => (isHandle(handle) ? handle.scripts : undefined)).filter((scripts) => scripts !== undefined);
  if (said.at(-1) === false) return null;
  return (
    <>
      <ScrollRestoration />
      <Scripts />
    </>
  );
}

function isHandle(handle: unknown): handle is { scripts?: boolean; open?: boolean } {
  return typeof handle === 'object' && handle !== null;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage standalone />;
}
