import { useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { ActionBar, Form, Page, Pagination, Select, SubmitButton } from '#app/ui/index.ts';
import { AreaNote } from '../components/area-note.tsx';
import { CaseDoors } from '../components/case-doors.tsx';
import { caseStatusLabel } from '#app/ui/case/case-status-label.ts';
import { readWorklist } from '../commands/read-worklist.ts';
import { CaseTable } from '../components/case-table.tsx';

export const loader = page('cases.list', async ({ tx, member, url, touches }) => {
  const asked = { status: url.searchParams.get('status'), page: url.searchParams.get('sida'), area: url.searchParams.get('omrade') };
  const list = await readWorklist(tx, asked);
  touches(...list.rows.map((row) => row.caseId));
  const may = {
    coordinate: roleMay(member.role, 'cases.take_over'),
    reason: roleMay(member.role, 'cases.read_with_reason'),
    absence: roleMay(member.role, 'team.manage'),
  };
  return { ...list, may, today: today() };
});

export default function CaseList() {
  const { rows, area, counts, may, status, page: number, pages, statuses, total, today: day } = useLoaderData<typeof loader>();
  const countOf = new Map(counts.map((each) => [each.status, each.count]));
  const options = [
    { value: 'open', label: m.overview_filter_open() },
    ...statuses.map((each) => ({ value: each, label: m.overview_filter_count({ label: caseStatusLabel(each), count: countOf.get(each) ?? 0 }) })),
    { value: 'all', label: m.overview_filter_all() },
  ];
  return (
    <Page title={m.overview_cases_title()} lead={m.overview_cases_lead()}>
      <AreaNote area={area} route="cases.list" />
      <Form method="get" inline>
        {area.own !== null && area.shownId === null ? <input type="hidden" name="omrade" value="alla" /> : null}
        <Select name="status" label={m.overview_filter_status()} options={options} defaultValue={status} empty={false} />
        <ActionBar>
          <SubmitButton variant="secondary">{m.overview_filter_show()}</SubmitButton>
        </ActionBar>
      </Form>
      <CaseTable rows={rows} today={day} />
      <Pagination page={number} pages={pages} total={total} />
      <CaseDoors may={may} />
    </Page>
  );
}
