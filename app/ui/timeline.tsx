import type { ReactNode } from 'react';
import type { Tone } from './status-tag.tsx';
import { toneColor } from './status-tag.tsx';
import { DateTime, LocalDate } from './text/dates.tsx';

export interface TimelineEvent {
  id: string;
  /** `YYYY-MM-DD`, or an instant when the time of day matters. */
  at: string;
  title: ReactNode;
  /** By whom, from which organisation. */
  by?: string;
  tone?: Tone;
  icon?: ReactNode;
  /** Not yet: drawn hollow. */
  planned?: boolean;
  children?: ReactNode;
}

/** Everything that happened and will happen, one line under the other. */
export function Timeline({ events, label }: { events: TimelineEvent[]; label: string }) {
  return (
    <ol className="s-timeline" aria-label={label}>
      {events.map((event) => (
        <li key={event.id} data-color={toneColor[event.tone ?? 'accent']} data-planned={event.planned || undefined}>
          <span className="s-timeline__mark" aria-hidden="true">
            {event.icon}
          </span>
          <div className="s-timeline__words">
            <p className="s-timeline__when">
              {event.at.length > 10 ? <DateTime instant={event.at} /> : <LocalDate date={event.at} />}
              {event.by ? <span> · {event.by}</span> : null}
            </p>
            <p className="s-timeline__title">{event.title}</p>
            {event.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
