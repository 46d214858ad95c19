import type { ReactNode } from 'react';
import { PublicFrame } from './public-frame.tsx';
import { namedPublicRooms } from './rooms.ts';

/** The frame of pages that anybody may read. */
export function PublicDoor({ rooms, children }: { rooms: string[]; children: ReactNode }) {
  return <PublicFrame rooms={namedPublicRooms(rooms)}>{children}</PublicFrame>;
}
