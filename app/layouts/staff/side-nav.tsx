import { NavLink } from 'react-router';

interface SideNavProps {
  rooms: { to: string; label: string }[];
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
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
