import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { askedFor, wordsAt } from '#app/platform/searches/index.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, KeyFigure, KeyFigures, Link, Page, Pagination, SearchForgotten, Select } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { missingText, totalText } from '#app/ui/text/amount.ts';
import { listDisseminations } from '../commands/disseminations.ts';
import { channelLabel } from '../components/labels.ts';
import { SpreadTable } from '../components/spread-table.tsx';
import { WordsFilter } from '../components/words-filter.tsx';
import { readSpreadAsked, type SpreadAsked } from '../rules/asked.ts';
import { channels } from '../rules/channels.ts';

export const loader = page('outreach.spread', async ({ tx, url: { searchParams } }) => {
  const words = await wordsAt(tx, searchParams);
  const asked = readSpreadAsked(searchParams, words ?? '');
  return { ...(await listDisseminations(tx, asked, searchParams.get('sida'))), asked, searchId: searchParams.get('sok'), isForgotten: words === null };
});

/** Searches: the words stand in no address. */
export const action = command('outreach.spread', async ({ tx, form }) => redirect(url('outreach.spread', {}, await askedFor(tx, form, ['hur', 'ar']))));

export default function Disseminations() {
  const { rows, reached, total, page: number, pages, years, asked, searchId, isForgotten } = useLoaderData<typeof loader>();
  const add = <ButtonLink variant="primary" to={url('outreach.spread_new')}>{m.outreach_spread_new()}</ButtonLink>;
  const isEmpty = years.length === 0;
  return (
    <ProjectFrame>
      <Page title={m.outreach_spread()} lead={m.outreach_spread_lead()} action={isEmpty ? undefined : add} printable>
        {isEmpty ? null : <Filter asked={asked} years={years} />}
        {isForgotten ? <SearchForgotten /> : null}
        {rows.length > 0 ? (
          <KeyFigures>
            <KeyFigure label={m.outreach_reached()} value={totalText({ ...reached, missing: 0 })} note={[missingText(reached), m.outreach_reached_note()].filter(Boolean).join('. ')} />
          </KeyFigures>
        ) : null}
        <SpreadTable
          rows={rows}
          empty={isEmpty ? <EmptyState title={m.outreach_spread_empty_title()} action={add}>{m.outreach_spread_empty()}</EmptyState> : <Nothing />}
        />
        <Pagination page={number} pages={pages} total={total} />
        {rows.length > 0 ? <Files asked={asked} searchId={searchId} /> : null}
      </Page>
    </ProjectFrame>
  );
}

function Filter({ asked, years }: { asked: SpreadAsked; years: number[] }) {
  return (
    <WordsFilter label={m.outreach_search()} words={asked.words}>
      <Select
        name="hur"
        label={m.outreach_channel()}
        empty={m.outreach_any()}
        width="medium"
        defaultValue={asked.channel ?? ''}
        options={channels.map((value) => ({ value, label: channelLabel(value) }))}
      />
      <Select
        name="ar"
        label={m.outreach_year()}
        empty={m.outreach_any()}
        width="short"
        defaultValue={asked.year ? String(asked.year) : ''}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </WordsFilter>
  );
}

/** The lines that are asked for, to take away. */
function Files({ asked, searchId }: { asked: SpreadAsked; searchId: string | null }) {
  const query = { ...(asked.words && searchId && { sok: searchId }), ...(asked.channel && { hur: asked.channel }), ...(asked.year && { ar: String(asked.year) }) };
  return (
    <ul className="s-report-files s-no-print">
      {Object.entries({ csv: m.outreach_download_csv(), xlsx: m.outreach_download_xlsx() }).map(([format, label]) => (
        <li key={format}>
          <Link to={url('outreach.spread_file', {}, { ...query, format })} external>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Nothing() {
  return <EmptyState title={m.outreach_none_title()} action={<Link to={url('outreach.spread')}>{m.outreach_show_all()}</Link>}>{m.outreach_none()}</EmptyState>;
}
