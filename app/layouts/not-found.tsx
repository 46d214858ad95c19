import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { databaseRoleOf } from '#app/platform/access/roles.ts';
import { readEnv } from '#app/platform/env/index.ts';
import { scopeContext } from '#app/platform/route/index.server.ts';
import { FailureText } from './errors/failure-text.tsx';
import { ParticipantDoor } from './participant/participant-door.tsx';
import { participantRooms } from './participant/rooms.ts';
import { ProviderDoor } from './provider/provider-door.tsx';
import { providerRooms } from './provider/rooms.ts';
import { PublicDoor } from './public/public-door.tsx';
import { publicRooms } from './public/rooms.ts';
import { memberShell } from './shell/member-shell.server.ts';
import { openRooms } from './shell/open-rooms.server.ts';
import { staffRooms } from './staff/rooms.ts';
import { StaffDoor } from './staff/staff-door.tsx';

export const handle = { scripts: false };

/** An address that stands nowhere in the sitemap: said in the frame that the reader is used to. */
export function loader({ context }: LoaderFunctionArgs) {
  const { session } = context.get(scopeContext);
  const role = session.kind === 'member' ? databaseRoleOf(session.member.role) : 'app_public';
  return data(
    {
      role,
      rooms: openRooms(publicRooms),
      isDemo: readEnv().demo,
      staff: memberShell(context, staffRooms),
      provider: memberShell(context, providerRooms),
      participant: memberShell(context, participantRooms),
    },
    { status: 404 },
  );
}

export function action(_: ActionFunctionArgs) {
  return data(null, { status: 404 });
}

export default function NotFound() {
  const { role, rooms, isDemo, staff, provider, participant } = useLoaderData<typeof loader>();
  const text = <FailureText failure={{ status: 404, data: undefined }} />;
  if (role === 'app_public') return <PublicDoor rooms={rooms} isDemo={isDemo}>{text}</PublicDoor>;
  if (role === 'app_participant') return <ParticipantDoor shell={participant}>{text}</ParticipantDoor>;
  if (role === 'app_provider') return <ProviderDoor shell={provider}>{text}</ProviderDoor>;
  return <StaffDoor shell={staff}>{text}</StaffDoor>;
}
