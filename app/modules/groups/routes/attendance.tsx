import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url as urlOf } from '#app/sitemap.ts';
import { ActionBar, EmptyState, Form, Notice, Page, Pagination, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readGrid } from '../commands/read-grid.ts';
import { recordHours } from '../commands/record-hours.ts';
import { HoursGrid } from '../components/hours-grid.tsx';
import { MonthChoice } from '../components/month-choice.tsx';
import { SignatureLine } from '../components/signature-line.tsx';
import { readCells } from '../rules/cells.ts';

export const loader = page('attendance.grid', async ({ tx, member, url, touches }) => {
  const asked = { until: url.searchParams.get('till'), page: url.searchParams.get('sida') };
  const grid = await readGrid(tx, member, asked);
  touches(...grid.rows.map((row) => row.caseId));
  return { ...grid, saved: url.searchParams.get('sparat'), organisation: member.organisationName };
});

export const action = command('attendance.grid', async ({ tx, member, values, url, touches }) => {
  const { caseIds, cells } = await recordHours(tx, member, readCells(values), values);
  touches(...caseIds);
  const query: Record<string, string> = { sparat: String(cells) };
  for (const name of ['till', 'sida']) {
    const value = url.searchParams.get(name);
    if (value) query[name] = value;
  }
  return redirect(urlOf('attendance.grid', {}, query));
});

export default function Attendance() {
  const { months, rows, page: number, pages, total, saved, organisation } = useLoaderData<typeof loader>();
  const last = months.at(-1) ?? months[0];
  const rejection = useRejection();
  return (
    <Page title={m.groups_title()} lead={<span className="s-no-print">{m.groups_lead()}</span>} printable failed={rejection !== undefined}>
      {last ? <MonthChoice last={last} /> : null}
      {saved !== null && !rejection ? <Notice kind="success" live>{m.groups_saved({ count: Number(saved) })}</Notice> : null}
      {rows.length === 0 ? (
        <EmptyState title={m.groups_empty_title()}>{m.groups_empty()}</EmptyState>
      ) : (
        <Form key={months.join()} unmarked>
          <HoursGrid months={months} rows={rows} partial={pages > 1} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.groups_save()}</SubmitButton>
          </ActionBar>
        </Form>
      )}
      <Pagination page={number} pages={pages} total={total} />
      <SignatureLine organisation={organisation} />
    </Page>
  );
}
