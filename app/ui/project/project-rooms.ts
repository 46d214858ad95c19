import { m } from '#app/paraglide/messages.js';

/** The rooms of the project, by their paths in the sitemap. */
const rooms = [
  { path: '/projekt', label: m.ui_project_front, exact: true },
  { path: '/projekt/aktiviteter', label: m.ui_project_activities },
  { path: '/projekt/dagbok', label: m.ui_project_diary },
  { path: '/projekt/partner', label: m.ui_project_partners },
  { path: '/projekt/inbjudningar', label: m.ui_project_invitations },
  { path: '/projekt/spridning', label: m.ui_project_dissemination },
  { path: '/projekt/metoder', label: m.ui_project_methods },
  { path: '/projekt/styrgrupper', label: m.ui_project_steering },
];

export const projectRooms = rooms.map(({ path }) => path);

/** The rooms of the project that stand open, named. */
export function namedProjectRooms(open: readonly string[] | null) {
  return rooms
    .filter(({ path }) => open === null || open.includes(path))
    .map(({ path, label, exact }) => ({ to: path, label: label(), exact }));
}
