import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { planMeeting, readCouncilName } from '../commands/plan-meeting.ts';
import { MeetingFields } from '../components/meeting-fields.tsx';
import { meetingForm } from '../forms/meeting-forms.ts';

export const loader = page('meetings.new', async ({ tx }) => ({ councilName: await readCouncilName(tx) }));

export const action = command('meetings.new', async ({ tx, member, values }) => {
  const meetingId = await planMeeting(tx, member, parseForm(meetingForm, values));
  return redirect(url('meetings.show', { meetingId }));
});

export default function NewMeeting() {
  const { councilName } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.meetings_new_title()}
      width="reading"
      breadcrumbs={[{ label: m.meetings_title(), to: url('meetings.list') }]}
      failed={useRejection() !== undefined}
    >
      <Form>
        <MeetingFields councilName={councilName} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.meetings_call()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
