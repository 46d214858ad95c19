import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SavedAt, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { describeMethod, readMethod } from '../commands/methods.ts';
import { descriptionForm } from '../forms/method-forms.ts';

export const loader = page('methods.describe', async ({ tx, params }) => {
  const { method, descriptions } = await readMethod(tx, params.methodId);
  return { method, latest: descriptions[0] ?? null };
});

export const action = command('methods.describe', async ({ tx, member, params, values, version }) => {
  const { methodId = '' } = params;
  await describeMethod(tx, member, methodId, version, parseForm(descriptionForm, values));
  return redirect(url('methods.show', { methodId }));
});

export default function Describe() {
  const { method, latest } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.methods_describe()}
      lead={m.methods_describe_lead()}
      width="reading"
      breadcrumbs={[{ label: method.name, to: url('methods.show', { methodId: method.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form version={latest?.number ?? 0} autosave>
        <TextArea name="forWhom" label={m.methods_for_whom()} hint={m.methods_for_whom_hint()} rows={3} required defaultValue={latest?.forWhom} />
        <TextArea name="steps" label={m.methods_steps()} hint={m.methods_steps_hint()} rows={8} required defaultValue={latest?.steps} />
        <TextArea name="takes" label={m.methods_takes()} hint={m.methods_takes_hint()} rows={4} defaultValue={latest?.takes ?? undefined} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.methods_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
