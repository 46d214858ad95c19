import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Link, Page, Section } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { readGroupPage } from '../commands/read-group.ts';
import { DecisionTable } from '../components/decision-table.tsx';
import { levelLabel } from '../components/labels.ts';
import { MeetingTable } from '../components/meeting-table.tsx';
import { SeatTable } from '../components/seat-table.tsx';

export const loader = page('steering.group', async ({ tx, member, params }) => ({
  view: await readGroupPage(tx, params.groupId),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function Group() {
  const { view, mayWrite } = useLoaderData<typeof loader>();
  const { group, seated, former, meetings, decisions } = view;
  const at = { groupId: group.id };
  const unfinished = decisions.filter(({ followUp }) => followUp === 'open' || followUp === 'late');
  const rest = decisions.filter((decision) => !unfinished.includes(decision));
  return (
    <ProjectFrame>
      <Page
        title={group.name}
        meta={<span>{levelLabel(group)}</span>}
        breadcrumbs={[{ label: m.steering_title(), to: url('steering.list') }]}
        action={mayWrite ? <ButtonLink variant="primary" to={url('steering.call', at)}>{m.steering_call()}</ButtonLink> : undefined}
        printable
      >
        {unfinished.length > 0 ? (
          <Section title={m.steering_unfinished()}>
            <DecisionTable groupId={group.id} decisions={unfinished} caption={m.steering_unfinished()} mayWrite={mayWrite} />
          </Section>
        ) : null}
        <Section title={m.steering_meetings()}>
          <MeetingTable groupId={group.id} meetings={meetings} />
        </Section>
        {rest.length > 0 ? (
          <Section title={m.steering_decisions()}>
            <DecisionTable groupId={group.id} decisions={rest} caption={m.steering_decisions()} mayWrite={mayWrite} />
          </Section>
        ) : null}
        <Section title={m.steering_seats()} action={mayWrite ? <Link to={url('steering.members', at)}>{m.steering_change_seats()}</Link> : undefined}>
          <SeatTable seats={seated} caption={m.steering_seats()} />
        </Section>
        {former.length > 0 ? (
          <Section title={m.steering_former()}>
            <SeatTable seats={former} caption={m.steering_former()} />
          </Section>
        ) : null}
        {mayWrite ? (
          <p className="s-no-print">
            <Link to={url('steering.change', at)}>{m.steering_change()}</Link>
          </p>
        ) : null}
      </Page>
    </ProjectFrame>
  );
}
