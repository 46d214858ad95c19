import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DefinitionList, EmptyState, LocalDate, Page, Pagination, Section, StatusTag } from '#app/ui/index.ts';
import { readPublished } from '../commands/public-barriers.ts';
import { levelLabel, stateLabel, stateTones } from '../components/labels.ts';

export const loader = publicPage('barriers.public', ({ tx, params, url: { searchParams } }) =>
  readPublished(tx, params.collaborationId, searchParams.get('sida')),
);

/** Structural barriers that a collaboration works on, for anybody. */
export default function PublicBarriers() {
  const { name, barriers, page: number, pages } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.barriers_public_of({ name })}
      lead={m.barriers_public_of_lead()}
      width="reading"
      breadcrumbs={[{ label: m.barriers_public_title(), to: url('barriers.publishing') }]}
    >
      {barriers.length === 0 ? <EmptyState title={m.barriers_public_none_title()}>{m.barriers_public_empty()}</EmptyState> : null}
      {barriers.map((barrier) => (
        <Section key={barrier.id} title={barrier.title}>
          <p>
            <StatusTag tone={stateTones[barrier.state]}>{stateLabel(barrier.state)}</StatusTag> {m.barriers_state_since()} <LocalDate date={barrier.stateSince} />
            {barrier.stopsMany ? `. ${m.barriers_public_many()}` : ''}
          </p>
          <p>{barrier.whatStood}</p>
          <DefinitionList
            items={[
              { term: m.barriers_field_leads(), value: barrier.leadsTo },
              { term: m.barriers_field_removes(), value: barrier.wouldRemove },
              { term: m.barriers_removed_by(), value: barrier.removedByWhat },
              { term: m.barriers_reason(), value: barrier.reason },
              { term: m.barriers_field_level(), value: levelLabel(barrier.level) },
            ].filter(({ value }) => value !== null)}
          />
        </Section>
      ))}
      <Pagination page={number} pages={pages} />
    </Page>
  );
}
