import type { ReactNode } from 'react';
import type { LoaderFunctionArgs, MiddlewareFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { staffLocaleMiddleware } from '#app/platform/i18n/locale-middleware.server.ts';
import { ErrorPage } from './errors/error-page.tsx';
import { memberShell } from './shell/member-shell.server.ts';
import { StaffFrame } from './staff/staff-frame.tsx';

export const middleware: MiddlewareFunction<Response>[] = [staffLocaleMiddleware];

const rooms = ['/anordnare', '/anordnare/platser', '/anordnare/rapporter'];

export function loader({ context }: LoaderFunctionArgs) {
  return memberShell(context, rooms);
}

export default function ProviderLayout() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  return (
    <Frame>
      <ErrorPage />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const shell = useLoaderData<typeof loader>() ?? null;
  const names: Record<string, () => string> = {
    '/anordnare': m.layout_provider_home,
    '/anordnare/platser': m.layout_provider_places,
    '/anordnare/rapporter': m.layout_provider_reports,
  };
  const open = (shell?.rooms ?? []).map((to) => ({ to, label: names[to]?.() ?? '' }));
  return (
    <StaffFrame shell={shell} rooms={open}>
      {children}
    </StaffFrame>
  );
}
