import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { page, TOO_LARGE, uploadCommand } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { recordingIn, takeReport } from '../commands/take-report.ts';
import { ReportFields } from '../components/report-fields.tsx';
import { reportForm } from '../forms/report-form.ts';
import { readSourceAddress } from '../rules/source.ts';

/** From the bank itself. Whoever comes from somewhere is sent to that place's own page, so that each keeps its own draft. */
export const loader = page('barriers.new', async ({ url: { searchParams } }) => {
  const source = readSourceAddress(searchParams.get('vid'));
  if (source) throw redirect(url('barriers.new_from', { kind: source.kind, sourceId: source.id }));
  return {};
});

export const action = uploadCommand('barriers.new', async ({ tx, member, values, form }) => {
  const recording = recordingIn(form, TOO_LARGE);
  const { id } = await takeReport(tx, member, null, { ...parseForm(reportForm(recording !== null), values), recording });
  return redirect(url('barriers.report', { observationId: id }));
});

export default function NewReport() {
  const { form } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.barriers_new_title()}
      lead={m.barriers_new_lead()}
      width="reading"
      breadcrumbs={[{ label: m.barriers_title(), to: url('barriers.list') }]}
      failed={useRejection() !== undefined}
    >
      <ReportFields category={null} records savedAt={form.draft?.savedAt} />
    </Page>
  );
}
