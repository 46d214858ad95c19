import type { ReactNode } from 'react';
import type { Shell } from '../shell/member-shell.server.ts';
import { ParticipantFrame } from './participant-frame.tsx';
import { namedParticipantRooms } from './rooms.ts';

/** The frame of a participant's pages, with her rooms. */
export function ParticipantDoor({ shell, children }: { shell: Shell | null; children: ReactNode }) {
  return (
    <ParticipantFrame
      signedIn={shell !== null}
      rooms={namedParticipantRooms(shell?.rooms ?? [])}
      isDemo={shell?.isDemo ?? false}
    >
      {children}
    </ParticipantFrame>
  );
}
