import { m } from '#app/paraglide/messages.js';

const names: Record<string, () => string> = {
  '/sok-stod': m.layout_self_referral,
  '/exempel': m.layout_examples,
  '/hinder-vi-arbetar-med': m.layout_public_barriers,
  '/om': m.layout_about,
};

/** The rooms that anybody may enter. */
export const publicRooms = Object.keys(names);

export function namedPublicRooms(open: string[]): { to: string; label: string }[] {
  return open.map((to) => ({ to, label: names[to]?.() ?? '' }));
}
