import { use, type ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { OpenPaths } from '../case/case-rooms.ts';
import { RoomNav } from '../room-nav.tsx';
import { namedProjectRooms } from './project-rooms.ts';

/** A room of the project, with the ways to the others. */
export function ProjectFrame({ children }: { children: ReactNode }) {
  const rooms = namedProjectRooms(use(OpenPaths));
  return (
    <div className="s-project">
      {rooms.length > 1 ? <RoomNav label={m.ui_project_rooms()} rooms={rooms} /> : null}
      {children}
    </div>
  );
}
