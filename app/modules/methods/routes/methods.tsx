import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, EmptyState, Form, Link, Page, Section, StatusTag, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { addMethod, listMethods } from '../commands/methods.ts';
import { standingLabel } from '../components/labels.ts';
import { methodForm } from '../forms/method-forms.ts';

export const loader = page('methods.list', async ({ tx }) => ({ methods: await listMethods(tx) }));

export const action = command('methods.list', async ({ tx, values }) => {
  const methodId = await addMethod(tx, parseForm(methodForm, values).name);
  return redirect(url('methods.describe', { methodId }));
});

export default function Methods() {
  const { methods } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame>
      <Page title={m.methods_title()} lead={m.methods_lead()} failed={useRejection() !== undefined} printable>
        <DataTable
          caption={m.methods_title()}
          hideCaption
          rows={methods}
          rowKey={(method) => method.id}
          empty={<EmptyState title={m.methods_empty_title()}>{m.methods_empty()}</EmptyState>}
          columns={[
            { key: 'name', header: m.methods_name(), cell: (method) => <Link to={url('methods.show', { methodId: method.id })}>{method.name}</Link> },
            { key: 'standing', header: m.methods_standing(), cell: (method) => <StatusTag tone={standingLabel(method.standing).tone}>{standingLabel(method.standing).label}</StatusTag> },
            {
              key: 'by', header: m.methods_taken_over_by(),
              cell: (method) => method.takeovers.filter(({ state }) => state === 'taken_over').map((each) => each.organisationName).join(', ') || '–',
            },
          ]}
        />
        <Section title={m.methods_new()}>
          <Form>
            <TextField name="name" label={m.methods_name()} hint={m.methods_name_hint()} required />
            <SubmitButton>{m.methods_add()}</SubmitButton>
          </Form>
        </Section>
      </Page>
    </ProjectFrame>
  );
}
