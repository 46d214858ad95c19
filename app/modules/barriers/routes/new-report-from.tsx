import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { page, TOO_LARGE, uploadCommand } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, useRejection } from '#app/ui/index.ts';
import { readStandingPlace } from '../commands/read-source.ts';
import { recordingIn, takeReport } from '../commands/take-report.ts';
import { ReportFields } from '../components/report-fields.tsx';
import { reportForm } from '../forms/report-form.ts';
import { readSourceAddress } from '../rules/source.ts';

function sourceOf({ kind, sourceId }: Record<string, string>) {
  return found(readSourceAddress(`${kind}/${sourceId}`));
}

export const loader = page('barriers.new_from', async ({ tx, params, touches }) => {
  const { kind, caseId, category } = await readStandingPlace(tx, sourceOf(params));
  if (caseId) touches(caseId);
  return { kind, category };
});

export const action = uploadCommand('barriers.new_from', async ({ tx, member, params, values, form, touches }) => {
  const recording = recordingIn(form, TOO_LARGE);
  const { id, caseId } = await takeReport(tx, member, sourceOf(params), { ...parseForm(reportForm(recording !== null), values), recording });
  if (caseId) touches(caseId);
  return redirect(url('barriers.report', { observationId: id }));
});

/** From a case, a plan, a place, a referral or a meeting. */
export default function NewReportFrom() {
  const { kind, category, form } = useLoaderData<typeof loader>();
  return (
    <Page title={m.barriers_new_title()} lead={m.barriers_new_lead()} width="reading" failed={useRejection() !== undefined}>
      <ReportFields category={category} records={category !== null || kind !== 'referral'} savedAt={form.draft?.savedAt} />
    </Page>
  );
}
