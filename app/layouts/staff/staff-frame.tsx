import type { ReactNode } from 'react';
import { DemoBanner } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { Shell } from '../shell/member-shell.server.ts';
import { PrintHead } from '../shell/print-head.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { useFocusOnArrival } from '../shell/use-focus-on-arrival.ts';
import type { NamedRoom } from './rooms.ts';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';

interface StaffFrameProps {
  shell: Shell | null;
  rooms: NamedRoom[];
  children: ReactNode;
}

/** The frame of every staff page: who I act for, search and me on top, the rooms at the side. */
export function StaffFrame({ shell, rooms, children }: StaffFrameProps) {
  const main = useFocusOnArrival();
  return (
    <>
      <SkipLink />
      {shell?.isDemo ? <DemoBanner /> : null}
      <TopBar shell={shell} rooms={rooms} />
      <div className="s-frame">
        <SideNav rooms={rooms} className="s-side" label={m.layout_rooms()} />
        <main ref={main} id="innehall" className="s-main" tabIndex={-1}>
          {shell ? <PrintHead collaboration={shell.collaboration} organisation={shell.organisation} /> : null}
          {children}
        </main>
      </div>
    </>
  );
}
