import { m } from '#app/paraglide/messages.js';

const names: Record<string, () => string> = {
  '/min-plan': m.layout_my_plan,
  '/mina-saker': m.layout_my_things,
  '/vem-ser-vad': m.layout_who_sees,
  '/det-som-star-om-mig': m.retention_extract_own_title,
};

/** A participant's rooms. */
export const participantRooms = Object.keys(names);

export function namedParticipantRooms(open: string[]): { to: string; label: string }[] {
  return open.map((to) => ({ to, label: names[to]?.() ?? '' }));
}
