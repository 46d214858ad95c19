import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, NumberField, Page, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readProjectYears, saveProjectYears } from '../commands/rules.ts';
import { kindLabel } from '../forms/record-labels.ts';
import { projectForm } from '../forms/retention-forms.ts';
import { projectKinds } from '../rules/codes.ts';

export const loader = page('retention.project', async ({ tx }) => ({ years: await readProjectYears(tx) }));

export const action = command('retention.project', async ({ tx, member, values }) => {
  await saveProjectYears(tx, member, parseForm(projectForm, values));
  return redirect(url('retention.start'));
});

export default function RetentionProject() {
  const { years } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.retention_project()}
      lead={m.retention_project_lead()}
      breadcrumbs={[{ label: m.retention_title(), to: url('retention.start') }]}
      width="reading"
      failed={useRejection() !== undefined}
    >
      <Form>
        {projectKinds.map((kind) => (
          <NumberField key={kind} name={kind} label={m.retention_project_field({ kind: kindLabel(kind) })} required defaultValue={String(years[kind])} />
        ))}
        <ActionBar>
          <SubmitButton>{m.retention_rule_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
