import type { ReactNode } from 'react';
import type { LoaderFunctionArgs, MiddlewareFunction } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { staffLocaleMiddleware } from '#app/platform/i18n/locale-middleware.server.ts';
import { ErrorPage } from './errors/error-page.tsx';
import { memberShell } from './shell/member-shell.server.ts';
import { staffRooms } from './staff/rooms.ts';
import { StaffDoor } from './staff/staff-door.tsx';

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
  return <StaffDoor shell={useLoaderData<typeof loader>() ?? null}>{children}</StaffDoor>;
}
