import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { langAttributes, locales, pageLocale } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { url } from '#app/sitemap.ts';
import { DemoBanner, Link } from '#app/ui/index.ts';
import { Brand } from '../shell/brand.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { ViewSettings } from '../shell/view-settings.tsx';

interface PublicFrameProps {
  rooms: { to: string; label: string }[];
  isDemo: boolean;
  children: ReactNode;
}

/** Plain, quick and printable; sends no scripts. */
export function PublicFrame({ rooms, isDemo, children }: PublicFrameProps) {
  return (
    <div className="s-public">
      <SkipLink />
      {isDemo ? <DemoBanner /> : null}
      <header className="s-public__top">
        <Brand to="/" />
        <nav aria-label={m.layout_menu()}>
          <ul>
            {rooms.map((room) => (
              <li key={room.to}>
                <NavLink to={room.to}>{room.label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <details className="s-me">
          <summary>{m.layout_settings()}</summary>
          <div className="s-me__panel">
            <ViewSettings offered={locales} />
          </div>
        </details>
      </header>
      <main id="innehall" className="s-main" tabIndex={-1} {...langAttributes(pageLocale(getLocale()))}>
        {children}
      </main>
      <footer className="s-foot" {...langAttributes(pageLocale(getLocale()))}>
        <p>{m.layout_public_foot()}</p>
        <ul>
          <li><Link to={url('signin.start')}>{m.layout_sign_in()}</Link></li>
          <li><Link to={url('about.accessibility')}>{m.layout_accessibility()}</Link></li>
        </ul>
      </footer>
    </div>
  );
}
