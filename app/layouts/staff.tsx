import type { ReactNode } from 'react';
import type { LoaderFunctionArgs, MiddlewareFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { staffLocaleMiddleware } from '#app/platform/i18n/locale-middleware.server.ts';
import { ErrorPage } from './errors/error-page.tsx';
import { memberShell } from './shell/member-shell.server.ts';
import { namedRooms, staffRooms } from './staff/rooms.ts';
import { StaffFrame } from './staff/staff-frame.tsx';

export const middleware: MiddlewareFunction<Response>[] = [staffLocaleMiddleware];

export function loader({ context }: LoaderFunctionArgs) {
  return memberShell(context, staffRooms);
}

export default function StaffLayout() {
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
  return (
    <StaffFrame shell={shell} rooms={namedRooms(shell?.rooms ?? [])}>
      {children}
    </StaffFrame>
  );
}
