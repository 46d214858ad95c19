import type { ReactNode } from 'react';
import { Outlet, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { ErrorPage } from './errors/error-page.tsx';
import { PublicFrame } from './public/public-frame.tsx';
import { openRooms } from './shell/open-rooms.server.ts';

export const handle = { scripts: false };

const rooms = ['/sok-stod', '/exempel', '/hinder-vi-arbetar-med', '/om'];

export function loader() {
  return { rooms: openRooms(rooms) };
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
  const names: Record<string, () => string> = {
    '/sok-stod': m.layout_self_referral,
    '/exempel': m.layout_examples,
    '/hinder-vi-arbetar-med': m.layout_public_barriers,
    '/om': m.layout_about,
  };
  return (
    <PublicFrame rooms={(data?.rooms ?? []).map((to) => ({ to, label: names[to]?.() ?? '' }))}>
      {children}
    </PublicFrame>
  );
}
