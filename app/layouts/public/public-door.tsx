import type { ReactNode } from 'react';
import { PublicFrame } from './public-frame.tsx';
import { namedPublicRooms } from './rooms.ts';

interface PublicDoorProps {
  rooms: string[];
  isDemo: boolean;
  children: ReactNode;
}

/** The frame of pages that anybody may read. */
export function PublicDoor({ rooms, isDemo, children }: PublicDoorProps) {
  return (
    <PublicFrame rooms={namedPublicRooms(rooms)} isDemo={isDemo}>
      {children}
    </PublicFrame>
  );
}
