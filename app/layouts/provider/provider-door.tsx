import type { ReactNode } from 'react';
import type { Shell } from '../shell/member-shell.server.ts';
import { StaffFrame } from '../staff/staff-frame.tsx';
import { namedProviderRooms } from './rooms.ts';

/** The frame of providers' pages, with the rooms that this member may enter. */
export function ProviderDoor({ shell, children }: { shell: Shell | null; children: ReactNode }) {
  return (
    <StaffFrame shell={shell} rooms={namedProviderRooms(shell?.rooms ?? [])}>
      {children}
    </StaffFrame>
  );
}
