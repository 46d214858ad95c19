import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Notice } from '#app/ui/index.ts';
import { lastDayOf } from './last-day.ts';

interface LapsesNoticeProps {
  caseId: string;
  consent: { id: string; purpose: string; validFrom: string; validTo: string | null };
}

/** A consent lapses soon: until when it holds, and the way to ask again. */
export function LapsesNotice({ caseId, consent }: LapsesNoticeProps) {
  const lastDay = lastDayOf(consent);
  return (
    <Notice
      kind="warning"
      title={m.consents_lapses_title()}
      action={<Link to={url('consents.new', { caseId }, { ersatter: consent.id })}>{m.consents_again()}</Link>}
    >
      <p>
        {m.consents_lapses({ purpose: consent.purpose })} {lastDay ? <LocalDate date={lastDay} /> : null}
      </p>
    </Notice>
  );
}
