import { redirect, useLoaderData } from 'react-router';
import { formatDate } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonForm, EmptyState, Form, Page, Section, Select, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readTies, tie, untie, type HeldMeeting } from '../commands/meetings.ts';
import { readActivity } from '../commands/read-plan.ts';
import { tieForm } from '../forms/activity-forms.ts';

export const loader = page('activities.meetings', async ({ tx, params }) => {
  const { activity } = await readActivity(tx, params.activityId);
  return { activity, ...(await readTies(tx, activity.id)) };
});

export const action = command('activities.meetings', async ({ tx, member, params, values }) => {
  const { activityId = '' } = params;
  const { meetingId } = parseForm(tieForm, values);
  if (values.form === 'untie') await untie(tx, activityId, meetingId);
  else await tie(tx, member, activityId, meetingId);
  return redirect(url('activities.meetings', { activityId }));
});

export default function Meetings() {
  const { activity, tied, others } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.activities_choose_meetings()}
      lead={m.activities_ties_lead()}
      width="reading"
      breadcrumbs={[{ label: activity.name, to: url('activities.show', { activityId: activity.id }) }]}
      failed={useRejection() !== undefined}
    >
      <Section title={m.activities_tied()}>
        {tied.length === 0 ? <EmptyState title={m.activities_tied_empty_title()}>{m.activities_tied_empty()}</EmptyState> : null}
        <ul>
          {tied.map((meeting) => (
            <li key={meeting.id}>
              {named(meeting)}{' '}
              <ButtonForm values={{ form: 'untie', meetingId: meeting.id }} size="small" variant="tertiary">
                {m.activities_untie()}
              </ButtonForm>
            </li>
          ))}
        </ul>
      </Section>
      {others.length > 0 ? (
        <Form name="tie">
          <Select name="meetingId" label={m.activities_tie_which()} required options={others.map((each) => ({ value: each.id, label: named(each) }))} />
          <SubmitButton>{m.activities_tie()}</SubmitButton>
        </Form>
      ) : null}
    </Page>
  );
}

function named({ title, heldOn }: HeldMeeting): string {
  return `${formatDate(heldOn, getLocale())}: ${title}`;
}
