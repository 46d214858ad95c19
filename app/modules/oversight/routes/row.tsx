import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, DateTime, DefinitionList, Form, Notice, Page, RadioGroup, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { readSampleRow } from '../commands/read-log-review.ts';
import { decideRow } from '../commands/review-log.ts';
import { verdictLabel } from '../components/labels.ts';
import { verdictForm } from '../forms/review-forms.ts';
import { caseReference, verdicts } from '../rules/verdicts.ts';

export const loader = page('oversight.row', async ({ tx, params }) => ({ row: await readSampleRow(tx, params.itemId) }));

export const action = command('oversight.row', async ({ tx, member, params, values, version }) => {
  const month = await decideRow(tx, member, { id: params.itemId, version, ...parseForm(verdictForm, values) });
  return redirect(url('oversight.month', { month }));
});

/** One row of the sample: what the log says, and what the reviewer found. */
export default function ReviewedRow() {
  const { row } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  const crumbs = [
    { label: m.oversight_title(), to: url('oversight.months') },
    { label: row.month, to: url('oversight.month', { month: row.month }) },
  ];
  return (
    <Page title={m.oversight_row_title({ row: row.row })} breadcrumbs={crumbs} width="reading" failed={failed}>
      <DefinitionList
        items={[
          { term: m.oversight_when(), value: <DateTime instant={new Date(row.at).toISOString()} /> },
          { term: m.oversight_who(), value: row.userName ?? '' },
          { term: m.oversight_organisation(), value: row.organisationName ?? '' },
          { term: m.oversight_event(), value: row.outcome === 'refused' ? `${row.event} (${m.oversight_refused()})` : row.event },
          { term: m.oversight_cases(), value: row.caseIds.map(caseReference).join(', ') },
        ]}
      />
      {row.signed ? (
        <Notice kind="info" title={row.verdict ? verdictLabel(row.verdict) : ''}>
          {row.comment}
        </Notice>
      ) : (
        <Form version={row.version}>
          <RadioGroup
            name="verdict"
            label={m.oversight_verdict()}
            required
            defaultValue={row.verdict ?? undefined}
            options={verdicts.map((value) => ({ value, label: verdictLabel(value) }))}
          />
          <TextArea name="comment" label={m.oversight_comment()} hint={m.oversight_comment_hint()} rows={4} defaultValue={row.comment ?? ''} />
          <ActionBar>
            <SubmitButton>{m.oversight_save()}</SubmitButton>
          </ActionBar>
        </Form>
      )}
    </Page>
  );
}
