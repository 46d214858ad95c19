import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { RoomNav } from '#app/ui/index.ts';

/** The rooms of the editors' desk. */
export function DeskRooms() {
  return (
    <RoomNav
      label={m.examples_desk_title()}
      rooms={[
        { label: m.examples_room_inbox(), to: url('examples.inbox'), exact: true },
        { label: m.examples_room_waiting(), to: url('examples.waiting') },
        { label: m.examples_room_counties(), to: url('examples.counties') },
        { label: m.examples_room_calls(), to: url('examples.calls') },
        { label: m.examples_room_collections(), to: url('examples.collections') },
        { label: m.examples_room_fresh(), to: url('examples.fresh') },
      ]}
    />
  );
}
