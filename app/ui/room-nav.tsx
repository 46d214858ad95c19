import { NavLink } from 'react-router';

export interface Room {
  label: string;
  to: string;
  /** A figure worth knowing before going in. */
  count?: number;
  /** Only exactly this address is the room. */
  exact?: boolean;
}

/** The rooms of a case or another big thing, as links in a row. */
export function RoomNav({ rooms, label }: { rooms: Room[]; label: string }) {
  return (
    <nav aria-label={label} className="s-rooms">
      <ul>
        {rooms.map((room) => (
          <li key={room.to}>
            <NavLink to={room.to} end={room.exact} className="s-rooms__link">
              {room.label}
              {room.count === undefined ? null : <span className="s-count">{room.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
