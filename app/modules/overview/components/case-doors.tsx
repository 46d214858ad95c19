import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, Section } from '#app/ui/index.ts';

interface CaseDoorsProps {
  may: { coordinate: boolean; reason: boolean; absence: boolean };
}

/** The ways to cases beside the list: those that nobody answers for, those without a name, likely duplicates, reading for a reason. */
export function CaseDoors({ may }: CaseDoorsProps) {
  const doors = [
    { open: may.coordinate, to: url('cases.new_anonymous'), label: m.overview_door_anonymous() },
    { open: may.coordinate, to: url('cases.left'), label: m.overview_door_left() },
    { open: may.coordinate, to: url('duplicates.list'), label: m.overview_door_duplicates() },
    { open: may.reason, to: url('reason_access.open'), label: m.overview_door_reason() },
    { open: may.absence, to: url('absence.own'), label: m.overview_door_absence() },
  ].filter((door) => door.open);
  if (doors.length === 0) return null;
  return (
    <Section title={m.overview_doors()}>
      <ul className="s-plain-list">
        {doors.map((door) => (
          <li key={door.to}>
            <Link to={door.to}>{door.label}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
