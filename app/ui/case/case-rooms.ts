import { createContext } from 'react';
import { m } from '#app/paraglide/messages.js';

/** The rooms of a case, by their paths in the sitemap. */
const rooms = [
  { path: '/arenden/:caseId', label: m.ui_room_case, exact: true },
  { path: '/arenden/:caseId/kartlaggning', label: m.ui_room_assessment },
  { path: '/arenden/:caseId/plan', label: m.ui_room_plan },
  { path: '/arenden/:caseId/insatser', label: m.ui_room_placements },
  { path: '/arenden/:caseId/samtycke', label: m.ui_room_consent },
  { path: '/arenden/:caseId/hinder', label: m.ui_room_barriers },
  { path: '/arenden/:caseId/uppfoljning', label: m.ui_room_followup },
];

export const caseRooms = rooms.map(({ path }) => path);

/** Paths that the reader may enter, given by the layout; null where nobody has said. */
export const OpenPaths = createContext<readonly string[] | null>(null);

/** The rooms of one case that stand open, named. */
export function namedCaseRooms(caseId: string, open: readonly string[] | null) {
  return rooms
    .filter(({ path }) => open === null || open.includes(path))
    .map(({ path, label, exact }) => ({ to: path.replace(':caseId', caseId), label: label(), exact }));
}
