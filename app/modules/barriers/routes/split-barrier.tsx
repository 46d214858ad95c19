import { redirect, useLoaderData } from 'react-router';
import { formatDate } from '#app/lib/format-date.ts';
import { pageLocale } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, CheckboxGroup, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { splitBarrier } from '../commands/join-barriers.ts';
import { readBarrier } from '../commands/read-barriers.ts';
import { BarrierFields } from '../components/barrier-fields.tsx';
import { barrierForm, reportIds } from '../forms/barrier-forms.ts';

export const loader = page('barriers.split', async ({ tx, member, params, touches }) => {
  const { barrier, reports } = await readBarrier(tx, member, params.barrierId);
  touches(...reports.flatMap(({ caseId }) => caseId ?? []));
  return { barrier, reports };
});

export const action = command('barriers.split', async ({ tx, member, params, values }) => {
  const { reports, ...text } = parseForm(barrierForm.extend({ reports: reportIds }), values);
  const barrierId = await splitBarrier(tx, member, params.barrierId ?? '', text, reports);
  return redirect(url('barriers.show', { barrierId }));
});

/** Some of the reports are about something else: they get a barrier of their own. */
export default function SplitBarrier() {
  const { barrier, reports, form } = useLoaderData<typeof loader>();
  const crumbs = [{ label: m.barriers_title(), to: url('barriers.list') }, { label: barrier.title, to: url('barriers.show', { barrierId: barrier.id }) }];
  return (
    <Page title={m.barriers_split_title()} lead={m.barriers_split_lead()} breadcrumbs={crumbs} width="reading" failed={useRejection() !== undefined}>
      <Form autosave>
        <CheckboxGroup
          name="reports"
          label={m.barriers_split_which()}
          required
          options={reports.map((report) => ({
            value: report.id,
            label: report.whatStood ?? m.barriers_spoken(),
            hint: `${report.organisationName}, ${formatDate(report.occurredOn, pageLocale(getLocale()))}`,
          }))}
        />
        <BarrierFields />
        <ActionBar note={<SavedAt instant={form.draft?.savedAt} />}>
          <SubmitButton>{m.barriers_split_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
