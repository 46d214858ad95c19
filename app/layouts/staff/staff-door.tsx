import type { ReactNode } from 'react';
import { OpenPaths } from '#app/ui/case/case-rooms.ts';
import type { Shell } from '../shell/member-shell.server.ts';
import { namedRooms } from './rooms.ts';
import { StaffFrame } from './staff-frame.tsx';

/** The frame of staff pages, with the rooms that this member may enter. */
export function StaffDoor({ shell, children }: { shell: Shell | null; children: ReactNode }) {
  return (
    <StaffFrame shell={shell} rooms={namedRooms(shell?.rooms ?? [], shell?.news ?? {})}>
      <OpenPaths value={shell?.rooms ?? null}>{children}</OpenPaths>
    </StaffFrame>
  );
}
