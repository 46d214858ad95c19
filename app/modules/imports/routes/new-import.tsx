import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page, TOO_LARGE, uploadCommand } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, FileField, Form, Page, SubmitButton } from '#app/ui/index.ts';
import { recentRuns } from '../commands/read-run.ts';
import { startRun } from '../commands/start-run.ts';
import { RunTable } from '../components/run-table.tsx';

export const loader = page('imports.new', async ({ tx }) => ({ runs: await recentRuns(tx) }));

export const action = uploadCommand('imports.new', async ({ tx, member, form }) => {
  const files = form.getAll('files').filter((file) => file instanceof File);
  const runId = await startRun(tx, member, files, form.has(TOO_LARGE));
  return redirect(url('imports.show', { runId }));
});

export default function NewImport() {
  const { runs } = useLoaderData<typeof loader>();
  return (
    <Page title={m.imports_title()} lead={m.imports_lead()}>
      <Form files>
        <FileField name="files" label={m.imports_files()} hint={m.imports_files_hint()} accept=".csv,.txt,.tsv,.xlsx" multiple required />
        <ActionBar>
          <SubmitButton>{m.imports_upload()}</SubmitButton>
        </ActionBar>
      </Form>
      <RunTable runs={runs} />
    </Page>
  );
}
