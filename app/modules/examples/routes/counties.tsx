import { redirect, useLoaderData } from 'react-router';
import { listCounties } from '#app/lib/places/places.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Figure, Link, Page, useRejection } from '#app/ui/index.ts';
import { keepDesk, readDesks } from '../commands/keep-desks.ts';
import { readCounties } from '../commands/read-inbox.ts';
import { DeskRooms } from '../components/desk-rooms.tsx';
import { DesksSection } from '../components/desks-section.tsx';
import { deskForm } from '../forms/desk-forms.ts';
import { countyWord } from '../rules/place-names.ts';

export const loader = page('examples.counties', async ({ tx, member }) => ({
  counties: await readCounties(tx), desks: await readDesks(tx, member),
}));

export const action = command('examples.counties', async ({ tx, member, values }) => {
  await keepDesk(tx, member, parseForm(deskForm, values));
  return redirect(url('examples.counties'));
});

export default function Counties() {
  const { counties, desks } = useLoaderData<typeof loader>();
  const silent = listCounties().filter(({ code }) => !counties.some(({ countyCode }) => countyCode === code));
  const figures = ['drafts', 'waiting', 'published', 'declined'] as const;
  const headers = { drafts: m.examples_count_drafts(), waiting: m.examples_count_waiting(), published: m.examples_count_published(), declined: m.examples_count_declined() };
  return (
    <Page title={m.examples_counties_title()} lead={m.examples_counties_lead()} failed={useRejection() !== undefined} printable>
      <DeskRooms />
      <DataTable
        caption={m.examples_counties_title()}
        rows={counties}
        rowKey={({ countyCode }) => countyCode ?? '-'}
        empty={<EmptyState title={m.examples_nothing_here()}>{m.examples_nothing_teach()}</EmptyState>}
        columns={[
          {
            key: 'county', header: m.examples_fact_county(),
            cell: ({ countyCode }) => countyCode === null ? m.examples_no_county() : <Link to={url('examples.inbox', {}, { lan: countyCode, lage: 'alla' })}>{countyWord(countyCode, m.examples_whole_country())}</Link>,
          },
          ...figures.map((key) => ({ key, header: headers[key], numeric: true, cell: (line: (typeof counties)[number]) => <Figure value={line[key]} /> })),
        ]}
      />
      {silent.length > 0 ? <p>{m.examples_counties_silent({ names: silent.map(({ name }) => name).join(', ') })}</p> : null}
      <DesksSection {...desks} />
    </Page>
  );
}
