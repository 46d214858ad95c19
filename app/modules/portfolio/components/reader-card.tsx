import { addDays, localDate } from '#app/lib/local-date.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { Card } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { pageLocale } from '#app/lib/languages.ts';
import { untilLatest, type OpenedTo, type Reader } from '../rules/who-reads.ts';
import { ownCategory } from './own-category.ts';

/** One organisation that may read, what, and until when; who wrote it stands below for whoever asks. */
export function ReaderCard({ reader }: { reader: Reader }) {
  const all = untilLatest(reader.what);
  const ends = [...new Set(all.map(({ until }) => until))];
  return (
    <Card title={m.portfolio_may_read({ organisation: reader.name })}>
      {ends.map((until) => (
        <Opened key={until} until={until} what={all.filter((one) => one.until === until)} />
      ))}
      <details>
        <summary>{m.portfolio_written_by()}</summary>
        <ul>
          {all.map(({ category, owners }) => (
            <li key={category}>
              {m.portfolio_by_whom({ category: ownCategory(category), organisations: owners.join(', ') })}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Opened({ until, what }: { until: string | null; what: OpenedTo[] }) {
  return (
    <div>
      <ul>
        {what.map(({ category }) => (
          <li key={category}>{ownCategory(category)}</li>
        ))}
      </ul>
      <p>{until ? m.portfolio_until({ date: formatDate(addDays(localDate(until), -1), pageLocale(getLocale())) }) : m.portfolio_until_told()}</p>
    </div>
  );
}
