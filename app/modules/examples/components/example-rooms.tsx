import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { RoomNav } from '#app/ui/index.ts';

/** The rooms of one example at the editors' desk. */
export function ExampleRooms({ exampleId }: { exampleId: string }) {
  return (
    <RoomNav
      label={m.examples_rooms()}
      rooms={[
        { label: m.examples_room_read(), to: url('examples.show', { exampleId }), exact: true },
        { label: m.examples_room_versions(), to: url('examples.versions', { exampleId }) },
        { label: m.examples_room_evidence(), to: url('examples.evidence', { exampleId }) },
      ]}
    />
  );
}
