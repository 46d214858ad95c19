import { m } from '#app/paraglide/messages.js';

const names: Record<string, () => string> = {
  '/anordnare': m.layout_provider_home,
  '/anordnare/platser': m.layout_provider_places,
  '/anordnare/rapporter': m.layout_provider_reports,
};

/** The rooms of the house for providers. */
export const providerRooms = Object.keys(names);

export function namedProviderRooms(open: string[]): { to: string; label: string }[] {
  return open.map((to) => ({ to, label: names[to]?.() ?? '' }));
}
