import { m } from '#app/paraglide/messages.js';
import { caseRooms } from '#app/ui/case/case-rooms.ts';
import { projectRooms } from '#app/ui/project/project-rooms.ts';

/** The rooms of the house for staff, in the order of the side. */
const rooms: { to: string; label: () => string; unless?: string }[] = [
  { to: '/oversikt', label: m.layout_overview },
  { to: '/remisser', label: m.layout_referrals },
  { to: '/mottagning', label: m.layout_inbox },
  { to: '/arenden', label: m.layout_cases },
  { to: '/moten', label: m.layout_meetings },
  { to: '/insatser', label: m.layout_interventions },
  { to: '/narvaro', label: m.layout_attendance },
  { to: '/uppfoljning', label: m.layout_followup },
  { to: '/hinder', label: m.layout_barriers },
  { to: '/hinder/tyngd', label: m.layout_barriers, unless: '/hinder' },
  { to: '/projekt', label: m.layout_project },
  { to: '/redaktion', label: m.layout_example_desk },
  { to: '/redaktion/mina', label: m.layout_own_examples },
  { to: '/resultat', label: m.layout_results },
  { to: '/import', label: m.layout_import },
  { to: '/administration/logg', label: m.layout_log_review },
  { to: '/administration', label: m.layout_admin },
];

/** Paths of the side and of a case that the layout asks about. */
export const staffRooms = [...rooms.map(({ to }) => to), ...caseRooms, ...projectRooms];

export interface NamedRoom {
  to: string;
  label: string;
  /** How much is new there. */
  news?: number;
}

/** The rooms that this member may enter, named; a second way to what stands already is left out. */
export function namedRooms(open: string[], news: Record<string, number>): NamedRoom[] {
  return rooms
    .filter(({ to, unless }) => open.includes(to) && !(unless && open.includes(unless)))
    .map(({ to, label }) => ({ to, label: label(), news: news[to] }));
}
