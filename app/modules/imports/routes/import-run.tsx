import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, ButtonLink, Form, Page, Pagination, Section, Select, SubmitButton } from '#app/ui/index.ts';
import { confirmRun } from '../commands/confirm-run.ts';
import { readRun } from '../commands/read-run.ts';
import { CountTable } from '../components/count-table.tsx';
import { PreviewTable } from '../components/preview-table.tsx';
import { verdictLabel } from '../components/run-labels.ts';
import { RunVerdict } from '../components/run-verdict.tsx';
import { findingText } from '../forms/finding-text.ts';
import { verdicts } from '../rules/preview-row.ts';
import { choicesOf, isWorking } from '../rules/run.ts';

export const loader = page('imports.show', async ({ tx, params, url: address }) => {
  const view = await readRun(tx, params.runId ?? '', address.searchParams);
  const rows = view.rows.map(({ findings, ...row }) => ({
    ...row,
    remarks: findings.map((finding) => (finding.column ? `${finding.column}: ${findingText(finding)}` : findingText(finding))),
  }));
  return { ...view, rows };
});

export const action = command('imports.show', async ({ tx, member, params, form }) => {
  const runId = params.runId ?? '';
  await confirmRun(tx, member, runId, String(form.get('rows')));
  return redirect(url('imports.show', { runId }));
});

export default function ImportRun() {
  const { run, brokenOff, rows, verdict, page: number, pages, total } = useLoaderData<typeof loader>();
  const options = [{ value: '', label: m.imports_filter_all() }, ...verdicts.map((value) => ({ value, label: verdictLabel(value) }))];
  return (
    <Page title={m.imports_run_title()} breadcrumbs={[{ label: m.imports_title(), to: url('imports.new') }]}>
      {isWorking(run) && !brokenOff ? <meta httpEquiv="refresh" content="3" /> : null}
      <RunVerdict run={run} brokenOff={brokenOff} />
      <CountTable counts={run.outcome.counts ?? []} />
      <ActionBar>
        {choicesOf(run).map((choice) => (
          <ButtonForm key={choice} values={{ rows: choice }}>
            {choice === 'all' ? m.imports_confirm_all() : m.imports_confirm_good()}
          </ButtonForm>
        ))}
        {isWorking(run) && !brokenOff ? null : <ButtonLink to={url('imports.new')} variant="secondary">{m.imports_again()}</ButtonLink>}
      </ActionBar>
      {run.state === 'checked' ? (
        <Section title={m.imports_rows()}>
          <Form method="get" inline>
            <Select name="rader" label={m.imports_filter()} options={options} defaultValue={verdict ?? ''} empty={false} />
            <ActionBar>
              <SubmitButton variant="secondary">{m.imports_show()}</SubmitButton>
            </ActionBar>
          </Form>
          <PreviewTable rows={rows} />
          <Pagination page={number} pages={pages} total={total} />
        </Section>
      ) : null}
    </Page>
  );
}
