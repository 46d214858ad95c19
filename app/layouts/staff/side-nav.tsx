import { NavLink } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import type { NamedRoom } from './rooms.ts';

interface SideNavProps {
  rooms: NamedRoom[];
  label: string;
  className?: string;
}

export function SideNav({ rooms, label, className }: SideNavProps) {
  if (rooms.length === 0) return null;
  return (
    <nav aria-label={label} className={className}>
      <ul>
        {rooms.map((room) => (
          <li key={room.to}>
            <NavLink to={room.to} className="s-side__link">
              {room.label}
              {room.news ? (
                <span className="s-side__news">
                  <span aria-hidden="true">{room.news}</span>
                  <span className="aksel-sr-only">{m.layout_news({ count: room.news })}</span>
                </span>
              ) : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
