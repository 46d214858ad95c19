import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Section, Timeline } from '#app/ui/index.ts';
import type { BarrierView } from '../commands/read-barriers.ts';
import { logLabel } from './labels.ts';

/** What was done, and by whom. */
export function BarrierLog({ log }: Pick<BarrierView, 'log'>) {
  return (
    <Section title={m.barriers_log_title()}>
      <Timeline
        label={m.barriers_log_title()}
        events={log.map((line) => ({
          id: line.id,
          at: line.on,
          title: logLabel(line.kind),
          by: [line.actorName, line.kind === 'owner_asked' ? null : line.organisationName].filter(Boolean).join(', '),
          children: (
            <>
              {line.kind === 'owner_asked' && line.organisationName ? <p>{line.organisationName}</p> : null}
              {line.otherId && line.otherTitle ? <Link to={url('barriers.show', { barrierId: line.otherId })}>{line.otherTitle}</Link> : null}
              {line.text ? <p>{line.text}</p> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** The reports that the reader may read: of cases she works with, and those that are about nobody. */
export function BarrierReports({ reports }: Pick<BarrierView, 'reports'>) {
  return (
    <Section title={m.barriers_reports_title()} lead={reports.length > 0 ? m.barriers_reports_lead() : m.barriers_reports_none()}>
      <ul className="s-plain-list">
        {reports.map((report) => (
          <li key={report.id}>
            <Link to={url('barriers.report', { observationId: report.id })}>{report.organisationName}, <LocalDate date={report.occurredOn} /></Link>
            <p>{report.whatStood ?? m.barriers_spoken()}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function BarrierNeighbours({ neighbours }: Pick<BarrierView, 'neighbours'>) {
  if (neighbours.length === 0) return null;
  return (
    <Section title={m.barriers_neighbours()}>
      <ul className="s-plain-list">
        {neighbours.map((one) => (
          <li key={one.id}>
            <Link to={url('barriers.show', { barrierId: one.id })}>{one.title}</Link>{' '}
            <span className="s-subtle">{one.how === 'merged' ? m.barriers_counts_here() : m.barriers_belongs_together()}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
