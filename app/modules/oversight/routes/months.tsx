import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Link, Month, Page, StatusTag } from '#app/ui/index.ts';
import { readMonths } from '../commands/read-log-review.ts';

export const loader = page('oversight.months', async ({ tx }) => ({ months: await readMonths(tx) }));

type Line = Awaited<ReturnType<typeof loader>>['months'][number];

function State({ review }: Line) {
  if (!review) return <StatusTag tone="due">{m.oversight_state_none()}</StatusTag>;
  if (review.signedAt) return <StatusTag tone="good">{m.oversight_state_signed()}</StatusTag>;
  return <StatusTag tone="accent">{m.oversight_state_open()}</StatusTag>;
}

/** The months, reviewed and not. */
export default function Months() {
  const { months } = useLoaderData<typeof loader>();
  return (
    <Page title={m.oversight_title()} lead={m.oversight_lead()}>
      <DataTable
        caption={m.oversight_months()}
        hideCaption
        rows={months}
        rowKey={(line) => line.month}
        empty={<EmptyState title={m.oversight_no_months()}>{m.oversight_no_months_about()}</EmptyState>}
        columns={[
          {
            key: 'month',
            header: m.oversight_month(),
            cell: ({ month }) => (
              <Link to={url('oversight.month', { month })}>
                <Month month={month} />
              </Link>
            ),
          },
          { key: 'state', header: m.oversight_state(), cell: State },
          {
            key: 'decided',
            header: m.oversight_rows_decided(),
            cell: ({ review }) => (review ? m.oversight_of({ done: review.decided, total: review.items }) : ''),
          },
          { key: 'signed', header: m.oversight_signed_by(), cell: ({ review }) => review?.signedBy ?? '' },
        ]}
      />
    </Page>
  );
}
