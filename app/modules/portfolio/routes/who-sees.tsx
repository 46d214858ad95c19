import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { EmptyState, LocalDate, Page, Section } from '#app/ui/index.ts';
import { readWhoSees } from '../commands/read-own.ts';
import { ReaderCard } from '../components/reader-card.tsx';
import { readingLabel } from '../components/reading-label.ts';

export const loader = page('own.who_sees', async ({ tx, touches }) => {
  const own = await readWhoSees(tx);
  if (own.caseId) touches(own.caseId);
  return own;
});

/** Who may read what, until when, and who has. */
export default function WhoSees() {
  const { readers, readings } = useLoaderData<typeof loader>();
  return (
    <Page title={m.portfolio_sees_title()} lead={m.portfolio_sees_lead()} width="reading">
      {readers.length === 0 ? (
        <EmptyState title={m.portfolio_sees_nobody_title()}>{m.portfolio_sees_nobody()}</EmptyState>
      ) : (
        readers.map((reader) => <ReaderCard key={reader.name} reader={reader} />)
      )}
      <Section title={m.portfolio_change_title()}>
        <p>{m.portfolio_change()}</p>
      </Section>
      <Section title={m.portfolio_readings()}>
        {readings.length === 0 ? <p>{m.portfolio_readings_none()}</p> : null}
        <ul className="s-promises">
          {readings.map(({ day, organisation, kinds }) => (
            <li key={`${day}${organisation}`}>
              <LocalDate date={day} />: <strong>{organisation}</strong> {m.portfolio_met({ what: readingLabel(kinds) })}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
