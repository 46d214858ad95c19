import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readReport } from '../commands/report-barrier.ts';
import { writeBarrier } from '../commands/write-barrier.ts';
import { BarrierFields } from '../components/barrier-fields.tsx';
import { barrierForm } from '../forms/barrier-forms.ts';

export const loader = page('barriers.lift', async ({ tx, params, touches }) => {
  const report = await readReport(tx, params.observationId);
  if (report.caseId) touches(report.caseId);
  const { id, caseId, whatStood, leadsTo, wouldRemove } = report;
  return { id, begun: caseId ? undefined : { whatStood, leadsTo, wouldRemove } };
});

export const action = command('barriers.lift', async ({ tx, member, params, values, touches }) => {
  const { observationId = '' } = params;
  const { caseId } = await readReport(tx, observationId);
  if (caseId) touches(caseId);
  const barrierId = await writeBarrier(tx, member, parseForm(barrierForm, values), observationId);
  return redirect(url('barriers.show', { barrierId }));
});

/** A report as a structural barrier. What was written in a case is not carried over: it is written anew, with no person in it. */
export default function LiftReport() {
  const { id, begun, form } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.barriers_lift()}
      lead={begun ? m.barriers_lift_lead() : m.barriers_lift_empty()}
      width="reading"
      breadcrumbs={[{ label: m.barriers_report_title(), to: url('barriers.report', { observationId: id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form autosave>
        <BarrierFields begun={begun} />
        <ActionBar note={<SavedAt instant={form.draft?.savedAt} />}>
          <SubmitButton>{m.barriers_lift_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
