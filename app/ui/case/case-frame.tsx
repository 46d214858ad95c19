import type { ReactNode } from 'react';
import { use } from 'react';
import { m } from '#app/paraglide/messages.js';
import { RoomNav } from '../room-nav.tsx';
import { StatusTag } from '../status-tag.tsx';
import { namedCaseRooms, OpenPaths } from './case-rooms.ts';
import { caseStatusLabel } from './case-status-label.ts';
import { ReadingBanner } from './reading-banner.tsx';

/** What the frame of a case shows; `name` is null where it is masked for this reader. */
export interface FramedCase {
  id: string;
  name: string | null;
  status: string;
  protectedIdentity: boolean;
  /** Until when the reader reads for a stated reason; null where she works with the case. */
  readsUntil?: string | null;
}

interface CaseFrameProps {
  shell: FramedCase;
  /** Set where the page's own heading is her name. */
  named?: boolean;
  children: ReactNode;
}

/** The rooms of one case that its reader may enter, with whom it is about always in sight. */
export function CaseFrame({ shell, named = false, children }: CaseFrameProps) {
  const rooms = namedCaseRooms(shell.id, use(OpenPaths));
  return (
    <div className="s-case">
      <div className="s-case__who">
        {named ? null : <strong>{shell.name ?? m.ui_masked_name()}</strong>}
        <StatusTag tone={shell.status === 'closed' ? 'neutral' : 'accent'}>{caseStatusLabel(shell.status)}</StatusTag>
        {shell.protectedIdentity ? <StatusTag tone="wrong">{m.ui_protected_identity()}</StatusTag> : null}
      </div>
      {shell.readsUntil ? <ReadingBanner until={shell.readsUntil} caseId={shell.id} /> : null}
      <RoomNav label={m.ui_rooms_label()} rooms={rooms} />
      {children}
    </div>
  );
}
