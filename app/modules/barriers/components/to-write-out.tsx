import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Card, Link, LocalDate } from '#app/ui/index.ts';

/** Recordings without a case that wait for the reader, or for others who keep the bank in her organisation, to write them out. */
export function ToWriteOut({ told }: { told: { observationId: string; toldOn: string; reporterName: string }[] }) {
  return (
    <Card title={m.barriers_to_write_out_title()} tone="due">
      <ul className="s-plain-list">
        {told.map(({ observationId, toldOn, reporterName }) => (
          <li key={observationId}>
            <Link to={url('barriers.report', { observationId })}>
              {reporterName}, <LocalDate date={toldOn} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
