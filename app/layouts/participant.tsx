import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { ErrorPage } from './errors/error-page.tsx';
import { ParticipantDoor } from './participant/participant-door.tsx';
import { participantRooms } from './participant/rooms.ts';
import { memberShell } from './shell/member-shell.server.ts';

export const handle = { scripts: false };

export function loader({ context }: LoaderFunctionArgs) {
  return memberShell(context, participantRooms);
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
  return <ParticipantDoor shell={useLoaderData<typeof loader>() ?? null}>{children}</ParticipantDoor>;
}
