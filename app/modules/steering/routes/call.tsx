import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, Form, Page, SavedAt, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { callMeeting } from '../commands/meetings.ts';
import { readGroup } from '../commands/read-group.ts';
import { CallFields } from '../components/call-fields.tsx';
import { callForm } from '../forms/steering-forms.ts';

export const loader = page('steering.call', async ({ tx, params }) => ({ group: await readGroup(tx, params.groupId) }));

export const action = command('steering.call', async ({ tx, member, params, values }) => {
  const { groupId = '' } = params;
  const meetingId = await callMeeting(tx, member, groupId, parseForm(callForm, values));
  return redirect(url('steering.meeting', { groupId, meetingId }));
});

export default function Call() {
  const { group } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.steering_call()}
      lead={m.steering_call_lead()}
      width="reading"
      breadcrumbs={[{ label: group.name, to: url('steering.group', { groupId: group.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form autosave>
        <CallFields />
        <TextArea name="takesUp" label={m.steering_takes_up()} hint={m.steering_takes_up_hint()} rows={5} />
        <Checkbox name="nobodyNamed" label={m.steering_nobody_named()} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.steering_call_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
