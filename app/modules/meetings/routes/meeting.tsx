import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, useRejection } from '#app/ui/index.ts';
import { addToAgenda, listCasesToAdd } from '../commands/agenda.ts';
import { invite, inviteGuest, listInvitees } from '../commands/invite.ts';
import { callNextMeeting, setNextDate } from '../commands/next-meeting.ts';
import { meetingIntents } from '../commands/meeting-intents.ts';
import { readMeeting } from '../commands/read-meeting.ts';
import { AgendaSection } from '../components/agenda-section.tsx';
import { MeetingMeta, MeetingNext } from '../components/meeting-head.tsx';
import { NextSection } from '../components/next-section.tsx';
import { PeopleSection } from '../components/people-section.tsx';
import { agendaForm, guestForm, inviteForm, nextForm } from '../forms/meeting-forms.ts';

export const loader = page('meetings.show', async ({ tx, member, params, touches }) => {
  const view = await readMeeting(tx, member, params.meetingId);
  touches(...view.agenda.map(({ caseId }) => caseId));
  const cases = await listCasesToAdd(tx, view.meeting.id);
  return { view, cases, invitees: await listInvitees(tx, view) };
});

export const action = command('meetings.show', async ({ tx, member, params, values, touches }) => {
  const { meetingId = '' } = params;
  if (values.form === 'invite') await invite(tx, member, meetingId, parseForm(inviteForm, values).who);
  else if (values.form === 'guest') await inviteGuest(tx, member, meetingId, parseForm(guestForm, values));
  else if (values.form === 'agenda') {
    const { caseId } = parseForm(agendaForm, values);
    touches(caseId);
    await addToAgenda(tx, member, meetingId, caseId);
  } else if (values.form === 'next') await setNextDate(tx, member, meetingId, parseForm(nextForm, values).nextOn);
  else if (values.form === 'call_next') {
    const { agenda } = await readMeeting(tx, member, meetingId);
    touches(...agenda.map(({ caseId }) => caseId));
    return redirect(url('meetings.show', { meetingId: await callNextMeeting(tx, member, meetingId) }));
  } else await meetingIntents(tx, member, meetingId, values);
  return redirect(url('meetings.show', { meetingId }));
});

export default function Meeting() {
  const { view, cases, invitees } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  const options = cases.map(({ id, name }) => ({ value: id, label: name ?? m.meetings_masked() }));
  return (
    <Page
      title={view.meeting.title}
      meta={<MeetingMeta view={view} />}
      breadcrumbs={[{ label: m.meetings_title(), to: url('meetings.list') }]}
      action={<MeetingNext view={view} />}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      {view.meeting.kind === 'steering' ? null : <AgendaSection view={view} cases={options} runs={view.runs} />}
      <NextSection view={view} />
      <PeopleSection view={view} people={invitees.people} organisations={invitees.organisations} />
    </Page>
  );
}
