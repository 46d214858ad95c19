import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Link, LocalDate, Page, Section, StatusTag } from '#app/ui/index.ts';
import { readGroupMeeting } from '../commands/read-group.ts';
import { Attended } from '../components/attended.tsx';
import { DecisionTable } from '../components/decision-table.tsx';
import { stateLabel } from '../components/labels.ts';
import { Signatures } from '../components/signatures.tsx';

export const loader = page('steering.meeting', async ({ tx, member, params }) => ({
  view: await readGroupMeeting(tx, params.groupId, params.meetingId),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function Meeting() {
  const { view, mayWrite } = useLoaderData<typeof loader>();
  const { group, meeting, people, decisions, unfinished } = view;
  const at = { groupId: group.id, meetingId: meeting.meetingId };
  return (
    <Page
      title={meeting.title}
      meta={
        <>
          <span>{group.name}</span>
          <StatusTag tone={meeting.state === 'held' ? 'good' : 'accent'}>{stateLabel(meeting.state)}</StatusTag>
          <LocalDate date={meeting.heldOn} />
          {meeting.startsAt ? <span>{meeting.startsAt.replace(':', '.')}</span> : null}
          {meeting.place ? <span>{meeting.place}</span> : null}
        </>
      }
      breadcrumbs={[{ label: m.steering_title(), to: url('steering.list') }, { label: group.name, to: url('steering.group', { groupId: group.id }) }]}
      action={mayWrite ? <ButtonLink variant="primary" to={url('steering.write', at)}>{m.steering_write()}</ButtonLink> : undefined}
      printable
    >
      {meeting.takesUp ? (
        <Section title={m.steering_takes_up()}>
          <p className="s-note-text">{meeting.takesUp}</p>
        </Section>
      ) : null}
      {unfinished.length > 0 && meeting.state === 'planned' ? (
        <Section title={m.steering_from_before()} lead={m.steering_from_before_lead()}>
          <DecisionTable groupId={group.id} decisions={unfinished} caption={m.steering_from_before()} mayWrite={mayWrite} />
        </Section>
      ) : null}
      <Attended people={people} />
      {meeting.minutes ? (
        <Section title={m.steering_minutes()}>
          <p className="s-note-text">{meeting.minutes}</p>
        </Section>
      ) : null}
      {mayWrite && meeting.state === 'planned' ? (
        <p className="s-no-print">
          <Link to={url('steering.move', at)}>{m.steering_move()}</Link>
        </p>
      ) : null}
      <Section
        title={m.steering_decisions()}
        action={mayWrite && meeting.state !== 'cancelled' ? <Link to={url('steering.decide', at)}>{m.steering_decide()}</Link> : undefined}
      >
        <DecisionTable groupId={group.id} decisions={decisions} caption={m.steering_decisions()} mayWrite={mayWrite} ofOneMeeting />
      </Section>
      {meeting.state === 'held' ? <Signatures /> : null}
    </Page>
  );
}
