import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, LocalDate, Page, Section } from '#app/ui/index.ts';
import { readWhoSees } from '../commands/read-own.ts';
import { Exceptions } from '../components/exceptions.tsx';
import { KeptBy } from '../components/kept-by.tsx';
import { ReaderCard } from '../components/reader-card.tsx';
import { readingLabel } from '../components/reading-label.ts';

export const loader = page('own.who_sees', async ({ tx, touches }) => {
  const own = await readWhoSees(tx);
  if (own.caseId) touches(own.caseId);
  return own;
});

/** Who may read what, until when, and who has. */
export default function WhoSees() {
  const { readers, readings, exceptions, consents, kept } = useLoaderData<typeof loader>();
  return (
    <Page title={m.portfolio_sees_title()} lead={m.portfolio_sees_lead()} width="reading">
      {readers.length === 0 ? (
        <EmptyState title={m.portfolio_sees_nobody_title()}>{m.portfolio_sees_nobody()}</EmptyState>
      ) : (
        readers.map((reader) => <ReaderCard key={reader.name} reader={reader} />)
      )}
      <Section title={m.portfolio_change_title()}>
        <p>{m.portfolio_change()}</p>
        <ul className="s-promises">
          {consents.map(({ id, purpose, givenOn }) => (
            <li key={id}>
              <p className="s-promises__what">{purpose}</p>
              <p>
                {m.portfolio_consent_since()} <LocalDate date={givenOn} />
              </p>
              <ButtonLink variant="secondary" to={url('own.consent', { consentId: id })} aria-label={m.portfolio_change_this({ purpose })}>
                {m.portfolio_change_do()}
              </ButtonLink>
            </li>
          ))}
        </ul>
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
      <Exceptions exceptions={exceptions} />
      <KeptBy kept={kept} />
    </Page>
  );
}
