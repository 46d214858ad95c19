import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { ErrorPage } from './errors/error-page.tsx';
import { ParticipantFrame } from './participant/participant-frame.tsx';
import { memberShell } from './shell/member-shell.server.ts';

export const handle = { scripts: false };

const rooms = ['/min-plan', '/mina-saker', '/vem-ser-vad'];

export function loader({ context }: LoaderFunctionArgs) {
  return memberShell(context, rooms);
}

export default function ParticipantLayout() {
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
    '/min-plan': m.layout_my_plan,
    '/mina-saker': m.layout_my_things,
    '/vem-ser-vad': m.layout_who_sees,
  };
  const open = (shell?.rooms ?? []).map((to) => ({ to, label: names[to]?.() ?? '' }));
  return (
    <ParticipantFrame signedIn={shell !== null} rooms={open} isDemo={shell?.isDemo ?? false}>
      {children}
    </ParticipantFrame>
  );
}
