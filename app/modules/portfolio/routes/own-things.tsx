import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { EmptyState, Figure, Month, Page, Period, Section } from '#app/ui/index.ts';
import { readOwnThings } from '../commands/read-own.ts';

export const loader = page('own.things', async ({ tx, touches }) => {
  const own = await readOwnThings(tx);
  if (own.caseId) touches(own.caseId);
  return own;
});

/** My places, my hours, and papers when there are any. */
export default function OwnThings() {
  const { places, hours } = useLoaderData<typeof loader>();
  return (
    <Page title={m.portfolio_things_title()} width="reading">
      <Section title={m.portfolio_places()}>
        {places.length === 0 ? <p>{m.portfolio_places_none()}</p> : null}
        <ul className="s-promises">
          {places.map((place) => (
            <li key={place.id}>
              <p className="s-promises__what">{place.what}</p>
              <p>
                {place.where} <Period from={place.from} to={place.to} /> {place.over ? m.portfolio_place_over() : null}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={m.portfolio_hours()}>
        {hours.length === 0 ? <p>{m.portfolio_hours_none()}</p> : null}
        <ul className="s-promises">
          {hours.map(({ month, hours: sum }) => (
            <li key={month}>
              <Month month={month} />: <strong><Figure value={sum} decimals={Number.isInteger(sum) ? 0 : 1} /> {m.portfolio_hours_unit()}</strong>
            </li>
          ))}
        </ul>
      </Section>
      <EmptyState title={m.portfolio_papers_title()}>{m.portfolio_papers()}</EmptyState>
    </Page>
  );
}
