import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { planMeeting, readFrameChoices } from '../commands/plan-meeting.ts';
import { MeetingFields } from '../components/meeting-fields.tsx';
import { newMeetingForm } from '../forms/meeting-forms.ts';

export const loader = page('meetings.new', ({ tx }) => readFrameChoices(tx));

export const action = command('meetings.new', async ({ tx, member, values }) => {
  const meetingId = await planMeeting(tx, member, parseForm(newMeetingForm, values));
  return redirect(url('meetings.show', { meetingId }));
});

export default function NewMeeting() {
  const { councilName, areas } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.meetings_new_title()}
      width="reading"
      breadcrumbs={[{ label: m.meetings_title(), to: url('meetings.list') }]}
      failed={useRejection() !== undefined}
    >
      <Form>
        <MeetingFields councilName={councilName} areas={areas} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.meetings_call()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
