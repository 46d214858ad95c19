import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { makeCall } from '../commands/keep-calls.ts';
import { CallFields } from '../components/call-fields.tsx';
import { callForm } from '../forms/desk-forms.ts';

export const loader = page('examples.call_new', () => Promise.resolve({ today: today() }));

export const action = command('examples.call_new', async ({ tx, member, values }) => {
  const callId = await makeCall(tx, member, parseForm(callForm, values));
  return redirect(url('examples.call_show', { callId }));
});

export default function NewCall() {
  const { today: day } = useLoaderData<typeof loader>();
  return (
    <Page title={m.examples_call_new()} width="reading" failed={useRejection() !== undefined}
      breadcrumbs={[{ label: m.examples_room_calls(), to: url('examples.calls') }]}>
      <Form autosave>
        <CallFields today={day} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.examples_call_make()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
