import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { LocalDate, Notice, Page, Section, useRejection } from '#app/ui/index.ts';
import { confirmLine } from '../commands/confirm-line.ts';
import { readMeeting } from '../commands/read-meeting.ts';
import { DecisionList } from '../components/decision-list.tsx';
import { interpreterLabel, itemLabel } from '../components/labels.ts';
import { MeetingMeta } from '../components/meeting-head.tsx';

export const loader = page('meetings.minutes', async ({ tx, member, params, touches }) => {
  const view = await readMeeting(tx, member, params.meetingId);
  touches(...view.agenda.map(({ caseId }) => caseId));
  return { view, ownOrganisationId: member.organisationId };
});

export const action = command('meetings.minutes', async ({ tx, member, params, values, touches }) => {
  const { meetingId = '' } = params;
  const { agenda } = await readMeeting(tx, member, meetingId);
  const line = String(values.line ?? '');
  touches(...agenda.filter(({ decisions }) => decisions.some(({ id }) => id === line)).map(({ caseId }) => caseId));
  await confirmLine(tx, 'decision', line);
  return redirect(url('meetings.minutes', { meetingId }));
});

/** What was decided, on one page; of the cases only those that the reader works with. */
export default function Minutes() {
  const { view, ownOrganisationId } = useLoaderData<typeof loader>();
  const { meeting, people, agenda } = view;
  const refused = useRejection()?.formError;
  const present = people.filter((person) => person.present);
  return (
    <Page
      title={m.meetings_minutes_of({ title: meeting.title })}
      meta={<MeetingMeta view={view} />}
      breadcrumbs={[{ label: meeting.title, to: url('meetings.show', { meetingId: meeting.id }) }]}
      printable
    >
      {refused ? <Notice kind="error" live>{refused}</Notice> : null}
      <Section title={m.meetings_present()}>
        <p>{present.length === 0 ? m.meetings_presence_missing() : present.map(named).join(', ')}</p>
        {present.length === 0 ? <Called people={people} /> : null}
      </Section>
      {agenda.map((item, index) => (
        <Section key={item.id} title={`${index + 1}. ${item.name ?? m.meetings_masked()}`} level={2}>
          <Room item={item} />
          {item.decisions.length === 0 ? <p>{itemLabel(item.state)}</p> : <DecisionList decisions={item.decisions} meeting={meeting} ownOrganisationId={ownOrganisationId} />}
          {item.decisions.length === 0 && meeting.state === 'planned' ? <ToFillIn /> : null}
        </Section>
      ))}
      {meeting.nextOn ? (
        <Section title={m.meetings_next_title()}>
          <p>
            <LocalDate date={meeting.nextOn} />
          </p>
        </Section>
      ) : null}
      {agenda.length === 0 ? <p>{m.meetings_agenda_empty()}</p> : null}
    </Page>
  );
}

function Room({ item }: { item: { participantPresent: boolean | null; interpreter: Parameters<typeof interpreterLabel>[0] | null } }) {
  if (item.participantPresent === null) return null;
  return (
    <p>
      {item.participantPresent ? m.meetings_she_was_present() : m.meetings_she_was_absent()}
      {item.interpreter ? ` ${m.meetings_interpreter()}: ${interpreterLabel(item.interpreter)}.` : null}
    </p>
  );
}

function named({ name, organisationName }: { name: string; organisationName: string }): string {
  return `${name} (${organisationName})`;
}

/** On paper, before the meeting: everybody who is called, to be ticked. */
function Called({ people }: { people: { id: string; name: string; organisationName: string }[] }) {
  return (
    <ul className="s-paper-boxes">
      {people.map((person) => (
        <li key={person.id}>{named(person)}</li>
      ))}
    </ul>
  );
}

/** On paper, before the meeting: lines to write on. */
function ToFillIn() {
  return (
    <dl className="s-paper-lines">
      {[m.meetings_paper_decision(), m.meetings_paper_who(), m.meetings_paper_when()].map((label) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
