import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { LocalDate, Notice, Page, useRejection } from '#app/ui/index.ts';
import { attachReport, endReport, readReport } from '../commands/report-barrier.ts';
import { suggestBarriers } from '../commands/suggest.ts';
import { readRaw, writeOutReport } from '../commands/write-out.ts';
import { AttachedTo, Over, ToAttach } from '../components/report-place.tsx';
import { ReportText } from '../components/report-text.tsx';
import { WriteOut } from '../components/write-out.tsx';
import { attachForm, untilForm } from '../forms/barrier-forms.ts';
import { writtenOutForm } from '../forms/report-form.ts';

export const loader = page('barriers.report', async ({ tx, member, params, touches }) => {
  const report = await readReport(tx, params.observationId);
  if (report.caseId) touches(report.caseId);
  const known = report.barrierId || !report.whatStood ? [] : await suggestBarriers(tx, [report.whatStood, report.leadsTo].filter(Boolean).join(' '));
  return { report, known, raw: readRaw(member, report), ours: report.mine || report.organisationId === member.organisationId };
});

export const action = command('barriers.report', async ({ tx, member, params, values, version, touches }) => {
  const { observationId = '' } = params;
  const { caseId } = await readReport(tx, observationId);
  if (caseId) touches(caseId);
  if (values.form === 'attach') await attachReport(tx, observationId, version, parseForm(attachForm, values).barrierId);
  else if (values.form === 'detach') await attachReport(tx, observationId, version, null);
  else if (values.form === 'write-out') await writeOutReport(tx, member, observationId, version, parseForm(writtenOutForm, values));
  else await endReport(tx, observationId, version, parseForm(untilForm, values).until);
  return redirect(url('barriers.report', { observationId }));
});

export default function Report() {
  const { report, known, raw, ours } = useLoaderData<typeof loader>();
  const { barrierId, caseId } = report;
  const refused = useRejection()?.formError;
  const crumb = caseId ? { label: m.barriers_case_title(), to: url('barriers.case', { caseId }) } : { label: m.barriers_title(), to: url('barriers.list') };
  return (
    <Page
      title={m.barriers_report_title()}
      lead={m.barriers_report_by({ name: report.reporterName, organisation: report.organisationName })}
      meta={<LocalDate date={report.occurredOn} />}
      width="reading"
      breadcrumbs={[crumb]}
    >
      {refused ? <Notice kind="error" live>{refused}</Notice> : null}
      {report.mine && barrierId === null ? <Notice kind="success">{raw ? m.barriers_report_thanks_told() : m.barriers_report_thanks()}</Notice> : null}
      <ReportText report={report} />
      {raw ? <WriteOut report={report} {...raw} /> : null}
      {barrierId ? <AttachedTo to={{ ...report, barrierId }} ours={ours} /> : null}
      {ours && !barrierId && !raw ? <ToAttach report={report} known={known} /> : null}
      {ours && caseId && report.stoppedUntil === null ? <Over version={report.version} /> : null}
    </Page>
  );
}
