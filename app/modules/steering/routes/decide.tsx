import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, DateField, Form, Page, SavedAt, Select, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { decideInGroup } from '../commands/decisions.ts';
import { readGroupMeeting } from '../commands/read-group.ts';
import { decisionForm } from '../forms/steering-forms.ts';

export const loader = page('steering.decide', async ({ tx, params }) => ({ view: await readGroupMeeting(tx, params.groupId, params.meetingId) }));

export const action = command('steering.decide', async ({ tx, member, params, values }) => {
  const at = { groupId: params.groupId ?? '', meetingId: params.meetingId ?? '' };
  await decideInGroup(tx, member, at, parseForm(decisionForm, values));
  return redirect(url('steering.meeting', at));
});

export default function Decide() {
  const { view } = useLoaderData<typeof loader>();
  const { group, meeting, seated } = view;
  return (
    <Page
      title={m.steering_decide()}
      lead={m.steering_decide_lead()}
      width="reading"
      breadcrumbs={[{ label: meeting.title, to: url('steering.meeting', { groupId: group.id, meetingId: meeting.meetingId }) }]}
      failed={useRejection() !== undefined}
    >
      <Form autosave>
        <TextArea name="text" label={m.steering_decision()} hint={m.steering_no_names()} rows={4} required />
        <Select
          name="memberId"
          label={m.steering_responsible()}
          empty={m.steering_nobody()}
          options={seated.map(({ id, name, organisationName }) => ({ value: id, label: `${name}, ${organisationName}` }))}
        />
        <DateField name="dueOn" label={m.steering_due()} />
        <Checkbox name="nobodyNamed" label={m.steering_nobody_named()} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.steering_save_decision()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
