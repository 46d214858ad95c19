import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { EmptyState, StatusTag, Timeline } from '#app/ui/index.ts';
import type { Category } from '#app/lib/categories.ts';

interface TimelineLine {
  id: string;
  occurredOn: string;
  name: string;
  category: Category;
  organisationName: string;
  actorName: string | null;
  noteText: string | null;
}

/** Everything that has happened in a case, as far as its reader may see. */
export function CaseTimeline({ events }: { events: TimelineLine[] }) {
  if (events.length === 0) return <EmptyState title={m.overview_case_timeline_empty()} />;
  return (
    <Timeline
      label={m.overview_case_timeline()}
      events={events.map((event) => ({
        id: event.id,
        at: event.occurredOn,
        title: event.name,
        by: [event.actorName, event.organisationName].filter(Boolean).join(', '),
        children: (
          <>
            {event.category === 'identity' ? null : <StatusTag tone="neutral">{categoryLabel(event.category)}</StatusTag>}
            {event.noteText ? <p className="s-note-text">{event.noteText}</p> : null}
          </>
        ),
      }))}
    />
  );
}
