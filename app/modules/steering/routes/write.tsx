import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, CheckboxGroup, Form, Notice, Page, SavedAt, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { writeMeeting } from '../commands/meetings.ts';
import { readGroupMeeting } from '../commands/read-group.ts';
import { minutesForm } from '../forms/steering-forms.ts';

export const loader = page('steering.write', async ({ tx, member, params }) => {
  const view = await readGroupMeeting(tx, params.groupId, params.meetingId);
  const runs = view.ownerOrganisationId === member.organisationId;
  return { view, takesPresence: runs && view.meeting.state !== 'cancelled' && view.meeting.heldOn <= today() };
});

export const action = command('steering.write', async ({ tx, member, params, values, version }) => {
  const at = { groupId: params.groupId ?? '', meetingId: params.meetingId ?? '' };
  const { takesPresence, present, ...words } = parseForm(minutesForm, values);
  await writeMeeting(tx, member, at, version, { ...words, present: takesPresence ? present : null });
  return redirect(url('steering.meeting', at));
});

export default function Write() {
  const { view, takesPresence } = useLoaderData<typeof loader>();
  const { group, meeting, people } = view;
  const rejection = useRejection();
  return (
    <Page
      title={m.steering_write()}
      width="reading"
      breadcrumbs={[{ label: meeting.title, to: url('steering.meeting', { groupId: group.id, meetingId: meeting.meetingId }) }]}
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <Form version={meeting.version} autosave>
        {takesPresence ? (
          <>
            <input type="hidden" name="takesPresence" value="yes" />
            <CheckboxGroup
              name="present"
              label={m.steering_present_who()}
              options={people.map(({ id, name, organisationName }) => ({ value: id, label: `${name}, ${organisationName}` }))}
              defaultValue={people.filter(({ present }) => present).map(({ id }) => id)}
            />
          </>
        ) : null}
        <TextArea name="takesUp" label={m.steering_takes_up()} hint={m.steering_takes_up_hint()} rows={4} defaultValue={meeting.takesUp ?? undefined} />
        <TextArea name="minutes" label={m.steering_minutes_text()} hint={m.steering_no_names()} rows={10} defaultValue={meeting.minutes ?? undefined} />
        <Checkbox name="nobodyNamed" label={m.steering_nobody_named()} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.steering_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
