import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { askedFor, wordsAt } from '#app/platform/searches/index.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Link, Page, Pagination, Period, SearchForgotten } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { listPartners } from '../commands/partners.ts';
import { WordsFilter } from '../components/words-filter.tsx';

export const loader = page('outreach.partners', async ({ tx, url: { searchParams } }) => {
  const words = await wordsAt(tx, searchParams);
  return { ...(await listPartners(tx, words ?? '', searchParams.get('sida'))), words: words ?? '', isForgotten: words === null };
});

/** Searches: the words stand in no address. */
export const action = command('outreach.partners', async ({ tx, form }) => redirect(url('outreach.partners', {}, await askedFor(tx, form, []))));

export default function Partners() {
  const { partners, total, page: number, pages, words, isForgotten } = useLoaderData<typeof loader>();
  const add = <ButtonLink variant="primary" to={url('outreach.partner_new')}>{m.outreach_partner_new()}</ButtonLink>;
  const isEmpty = partners.length === 0 && words === '' && number === 1;
  return (
    <ProjectFrame>
      <Page title={m.outreach_partners()} lead={m.outreach_partners_lead()} action={isEmpty ? undefined : add} printable>
        {isEmpty ? null : <WordsFilter label={m.outreach_partners_search()} words={words} />}
        {isForgotten ? <SearchForgotten /> : null}
        <DataTable
          caption={m.outreach_partners()}
          hideCaption
          rows={partners}
          rowKey={(partner) => partner.id}
          empty={isEmpty ? <EmptyState title={m.outreach_partners_empty_title()} action={add}>{m.outreach_partners_empty()}</EmptyState> : <Nothing />}
          columns={[
            { key: 'name', header: m.outreach_partner(), cell: (partner) => <Link to={url('outreach.partner', { partnerId: partner.id })}>{partner.name}</Link> },
            { key: 'contact', header: m.outreach_contact(), cell: ({ contactName, contactWay }) => [contactName, contactWay].filter(Boolean).join(', ') || '–' },
            { key: 'brings', header: m.outreach_brings(), cell: ({ brings }) => brings ?? '–' },
            { key: 'when', header: m.outreach_with_us(), cell: ({ sinceOn, untilOn }) => <Period from={sinceOn} to={untilOn} /> },
          ]}
        />
        <Pagination page={number} pages={pages} total={total} />
      </Page>
    </ProjectFrame>
  );
}

function Nothing() {
  return <EmptyState title={m.outreach_none_title()} action={<Link to={url('outreach.partners')}>{m.outreach_show_all()}</Link>}>{m.outreach_none()}</EmptyState>;
}
