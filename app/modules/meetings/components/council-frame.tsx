import type { ReactNode } from 'react';
import { DemoBanner, Link } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';

interface CouncilFrameProps {
  meeting: { id: string; title: string };
  isDemo: boolean;
  children: ReactNode;
}

/** The screen of a meeting: large, without anything around it that the room should not see. */
export function CouncilFrame({ meeting, isDemo, children }: CouncilFrameProps) {
  return (
    <div className="s-council">
      {isDemo ? <DemoBanner /> : null}
      <header className="s-council__top">
        <span>{meeting.title}</span>
        <Link to={url('meetings.show', { meetingId: meeting.id })}>{m.meetings_leave_council()}</Link>
      </header>
      <main id="innehall" className="s-council__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
