import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, Select, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { beginExample, readBeginning } from '../commands/begin-example.ts';
import { beginForm } from '../forms/begin-form.ts';

export const loader = page('examples.new', async ({ tx, member, url: { searchParams } }) => readBeginning(tx, member, searchParams.get('vid')));

export const action = command('examples.new', async ({ tx, member, values, url: { searchParams } }) => {
  const { exampleId, interview } = await beginExample(tx, member, parseForm(beginForm, values), searchParams.get('vid'));
  return redirect(interview ? url('examples.interview', { exampleId }, { steg: '1' }) : url('examples.write', { exampleId }));
});

export default function NewExample() {
  const { beginning, calls, interviews } = useLoaderData<typeof loader>();
  return (
    <Page title={m.examples_new_page()} lead={interviews ? m.examples_new_interview_lead() : m.examples_new_lead()} width="reading" failed={useRejection() !== undefined}>
      <Form>
        <TextField name="title" label={m.examples_fact_title()} hint={m.examples_hint_title()} required defaultValue={beginning.title} />
        {calls.length > 0 ? <Select name="callId" label={m.examples_new_call()} empty={m.examples_new_no_call()} options={calls.map(({ id, title: label }) => ({ value: id, label }))} /> : null}
        <ActionBar>
          {interviews ? <SubmitButton name="way" value="interview">{m.examples_interview_go()}</SubmitButton> : null}
          <SubmitButton name="way" value="form" variant={interviews ? 'secondary' : 'primary'}>{m.examples_new_form()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
