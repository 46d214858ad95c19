import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, CheckboxGroup, Form, Notice, Page, SavedAt, Section, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { closeGroupMeeting, saveMinutes } from '../commands/meetings.ts';
import { readGroupMeeting } from '../commands/read-group.ts';
import { minutesForm } from '../forms/steering-forms.ts';

export const loader = page('steering.write', async ({ tx, member, params }) => {
  const view = await readGroupMeeting(tx, params.groupId, params.meetingId);
  return { view, runs: view.ownerOrganisationId === member.organisationId };
});

export const action = command('steering.write', async ({ tx, member, params, values, version }) => {
  const at = { groupId: params.groupId ?? '', meetingId: params.meetingId ?? '' };
  if (values.form === 'presence') await closeGroupMeeting(tx, member, at, [values.present ?? []].flat());
  else await saveMinutes(tx, at, version, parseForm(minutesForm, values));
  return redirect(url('steering.meeting', at));
});

export default function Write() {
  const { view, runs } = useLoaderData<typeof loader>();
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
      {runs ? (
        <Section title={m.steering_present()}>
          <Form name="presence" unmarked noDraft>
            <CheckboxGroup
              name="present"
              label={m.steering_present_who()}
              options={people.map(({ id, name, organisationName }) => ({ value: id, label: `${name}, ${organisationName}` }))}
              defaultValue={people.filter(({ present }) => present).map(({ id }) => id)}
            />
            <SubmitButton variant="secondary">{m.steering_save_presence()}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      <Section title={m.steering_minutes()}>
        <Form name="minutes" version={meeting.version} autosave>
          <TextArea name="takesUp" label={m.steering_takes_up()} hint={m.steering_takes_up_hint()} rows={4} defaultValue={meeting.takesUp ?? undefined} />
          <TextArea name="minutes" label={m.steering_minutes_text()} hint={m.steering_no_names()} rows={10} defaultValue={meeting.minutes ?? undefined} />
          <Checkbox name="nobodyNamed" label={m.steering_nobody_named()} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.steering_save()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </Page>
  );
}
