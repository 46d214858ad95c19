import type { ReactNode } from 'react';
import { Outlet, useLoaderData } from 'react-router';
import { readEnv } from '#app/platform/env/index.ts';
import { ErrorPage } from './errors/error-page.tsx';
import { PublicDoor } from './public/public-door.tsx';
import { publicRooms } from './public/rooms.ts';
import { openRooms } from './shell/open-rooms.server.ts';

export const handle = { scripts: false };

export function loader() {
  return { rooms: openRooms(publicRooms), isDemo: readEnv().demo };
}

export default function PublicLayout() {
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
  const data = useLoaderData<typeof loader>() ?? null;
  return (
    <PublicDoor rooms={data?.rooms ?? []} isDemo={data?.isDemo ?? false}>
      {children}
    </PublicDoor>
  );
}
