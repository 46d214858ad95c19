import type { ReactNode } from 'react';
import { EyeIcon, FileTextIcon, FolderIcon, RouteIcon } from '../shell/door-icons.ts';
import { NavLink } from 'react-router';
import { langAttributes, locales, pageLocale } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { DemoBanner } from '#app/ui/index.ts';
import { SkipLink } from '../shell/skip-link.tsx';
import { ViewSettings } from '../shell/view-settings.tsx';
import { LeaveNow } from './leave-now.tsx';

interface ParticipantFrameProps {
  signedIn: boolean;
  isDemo: boolean;
  rooms: { to: string; label: string }[];
  children: ReactNode;
}

const icons: Record<string, typeof EyeIcon> = {
  '/min-plan': RouteIcon,
  '/mina-saker': FolderIcon,
  '/vem-ser-vad': EyeIcon,
  '/det-som-star-om-mig': FileTextIcon,
};

/** Big doors, a way out that is always there, and nothing on the page that says whose it is. */
export function ParticipantFrame({ signedIn, isDemo, rooms, children }: ParticipantFrameProps) {
  return (
    <div className="s-participant">
      <SkipLink />
      {isDemo ? <DemoBanner /> : null}
      <header className="s-participant__top">
        <LeaveNow />
        <details className="s-me">
          <summary>{m.layout_language()}</summary>
          <div className="s-me__panel">
            <ViewSettings offered={locales} />
          </div>
        </details>
        {signedIn ? (
          <form method="post" action="/logga-ut">
            <button type="submit" className="s-plain-button">
              {m.layout_sign_out()}
            </button>
          </form>
        ) : null}
      </header>
      <nav aria-label={m.layout_rooms()} className="s-doors">
        <ul>
          {rooms.map((room) => (
            <li key={room.to}>
              <NavLink to={room.to} className="s-doors__link">
                <DoorIcon path={room.to} />
                {room.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id="innehall" className="s-main" tabIndex={-1} {...langAttributes(pageLocale(getLocale()))}>
        {children}
      </main>
    </div>
  );
}

function DoorIcon({ path }: { path: string }) {
  const Icon = icons[path];
  return Icon ? <Icon aria-hidden /> : null;
}
