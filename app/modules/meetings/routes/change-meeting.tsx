import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { changeMeeting, readFrameChoices } from '../commands/plan-meeting.ts';
import { readMeeting } from '../commands/read-meeting.ts';
import { MeetingFields } from '../components/meeting-fields.tsx';
import { meetingForm } from '../forms/meeting-forms.ts';

export const loader = page('meetings.change', async ({ tx, member, params }) => {
  const { meeting } = await readMeeting(tx, member, params.meetingId);
  return { meeting, ...(await readFrameChoices(tx)) };
});

export const action = command('meetings.change', async ({ tx, member, params, values, version }) => {
  const { meetingId = '' } = params;
  await changeMeeting(tx, member, meetingId, parseForm(meetingForm, values), version);
  return redirect(url('meetings.show', { meetingId }));
});

export default function ChangeMeeting() {
  const { meeting, councilName, areas } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.meetings_change()}
      width="reading"
      breadcrumbs={[{ label: meeting.title, to: url('meetings.show', { meetingId: meeting.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Form version={meeting.version}>
        <MeetingFields councilName={councilName} areas={areas} meeting={meeting} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.meetings_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
