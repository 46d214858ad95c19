import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, Form, Notice, Page, Section, SubmitButton, TextArea, useRejection } from '#app/ui/index.ts';
import { answerAtSitting, presentAtSitting, readSitting } from '../commands/open-sitting.ts';
import { MeetingMeta } from '../components/meeting-head.tsx';
import { SittingLines } from '../components/sitting-lines.tsx';
import { sittingAnswerForm, sittingForm } from '../forms/sitting-forms.ts';

export const loader = page('meetings.sitting', ({ tx, member, params }) => readSitting(tx, member, params.meetingId));

export const action = command('meetings.sitting', async ({ tx, member, params, values, version }) => {
  const { meetingId = '' } = params;
  if (values.form === 'present') await presentAtSitting(tx, member, meetingId, parseForm(sittingForm, values));
  else await answerAtSitting(tx, member, meetingId, { ...parseForm(sittingAnswerForm, values), version });
  return redirect(url('meetings.sitting', { meetingId }));
});

export default function OpenSitting() {
  const { view, lines } = useLoaderData<typeof loader>();
  const { meeting } = view;
  return (
    <Page
      title={m.meetings_sitting_title()}
      lead={m.meetings_sitting_lead()}
      meta={<MeetingMeta view={view} />}
      breadcrumbs={[
        { label: m.meetings_title(), to: url('meetings.list') },
        { label: meeting.title, to: url('meetings.show', { meetingId: meeting.id }) },
      ]}
      width="reading"
      failed={useRejection() !== undefined}
      printable
    >
      <SittingLines lines={lines} />
      {meeting.state === 'cancelled' ? null : (
        <Section title={m.meetings_sitting_new()}>
          <Notice kind="warning">{m.meetings_sitting_warning()}</Notice>
          <Form name="present" unmarked>
            <TextArea name="text" label={m.meetings_sitting_text()} hint={m.meetings_sitting_text_hint()} rows={5} required />
            <TextArea name="asked" label={m.meetings_sitting_asked()} rows={2} required />
            <Checkbox name="nobodyNamed" label={m.meetings_sitting_nobody()} />
            <ActionBar>
              <SubmitButton>{m.meetings_sitting_present()}</SubmitButton>
            </ActionBar>
          </Form>
        </Section>
      )}
    </Page>
  );
}
