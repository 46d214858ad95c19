import { addDays, localDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Notice } from '#app/ui/index.ts';
import type { OwnPlan } from '../commands/read-own.ts';

/** What she said yes to that lapses soon: said once, calmly; she need do nothing. */
export function Lapsing({ consents }: { consents: OwnPlan['lapsing'] }) {
  return consents.map(({ id, purpose, until }) =>
    until ? (
      <Notice key={id} kind="info" title={m.portfolio_lapses_title()} action={<Link to={url('own.who_sees')}>{m.portfolio_sees_title()}</Link>}>
        <p>
          {m.portfolio_lapses({ purpose })} <strong><LocalDate date={addDays(localDate(until), -1)} /></strong>
        </p>
        <p>{m.portfolio_lapses_then()}</p>
      </Notice>
    ) : null,
  );
}
