import { m } from '#app/paraglide/messages.js';
import { caseRooms } from '#app/ui/case/case-rooms.ts';

/** The rooms of the house for staff, in the order of the side. */
const rooms = [
  { to: '/oversikt', label: m.layout_overview },
  { to: '/remisser', label: m.layout_referrals },
  { to: '/mottagning', label: m.layout_inbox },
  { to: '/arenden', label: m.layout_cases },
  { to: '/moten', label: m.layout_meetings },
  { to: '/insatser', label: m.layout_interventions },
  { to: '/narvaro', label: m.layout_attendance },
  { to: '/uppfoljning', label: m.layout_followup },
  { to: '/hinder', label: m.layout_barriers },
  { to: '/redaktion', label: m.layout_example_desk },
  { to: '/redaktion/mina', label: m.layout_own_examples },
  { to: '/resultat', label: m.layout_results },
  { to: '/import', label: m.layout_import },
  { to: '/administration/logg', label: m.layout_log_review },
  { to: '/administration', label: m.layout_admin },
];

/** Paths of the side and of a case that the layout asks about. */
export const staffRooms = [...rooms.map(({ to }) => to), ...caseRooms];

/** The rooms that this member may enter, named. */
export function namedRooms(open: string[]): { to: string; label: string }[] {
  return rooms.filter(({ to }) => open.includes(to)).map(({ to, label }) => ({ to, label: label() }));
}
