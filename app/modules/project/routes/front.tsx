import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Link, LocalDate, Page, Period, Section } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { readFront, type Front } from '../commands/read-front.ts';
import { Figures } from '../components/figures.tsx';
import { ToFollow } from '../components/to-follow.tsx';

export const loader = page('project.front', async ({ tx, member }) => ({
  front: await readFront(tx, member),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function ProjectFront() {
  const { front, mayWrite } = useLoaderData<typeof loader>();
  const { plans, steering, latest, work } = front;
  const isNew = plans.length === 0 && (latest ?? []).length === 0;
  return (
    <ProjectFrame>
      <Page
        title={m.project_title()}
        lead={m.project_lead()}
        action={mayWrite && !isNew ? <ButtonLink variant="primary" to={url('diary.new')}>{m.project_write()}</ButtonLink> : undefined}
        printable={!isNew}
      >
        {isNew ? null : <Figures front={front} />}
        {steering ? <ToFollow steering={steering} ideas={work?.ideas ?? []} /> : null}
        <Section title={m.project_plans()} action={mayWrite && plans.length > 0 ? <Link to={url('project.report')}>{m.project_report_link()}</Link> : undefined}>
          <Plans plans={plans} mayWrite={mayWrite} />
        </Section>
        {latest && !isNew ? <Latest entries={latest} mayWrite={mayWrite} /> : null}
      </Page>
    </ProjectFrame>
  );
}

function Plans({ plans, mayWrite }: { plans: Front['plans']; mayWrite: boolean }) {
  const add = mayWrite ? <ButtonLink variant="primary" to={url('activities.plan_new')}>{m.project_plan_new()}</ButtonLink> : undefined;
  if (plans.length === 0) return <EmptyState title={m.project_no_plan_title()} action={add}>{m.project_no_plan()}</EmptyState>;
  return (
    <ul className="s-plain-list">
      {plans.map(({ id, name, startsOn, endsOn }) => (
        <li key={id}>
          <Link to={url('activities.plan', { planId: id })}>{name}</Link> <Period from={startsOn} to={endsOn} />
        </li>
      ))}
    </ul>
  );
}

function Latest({ entries, mayWrite }: { entries: NonNullable<Front['latest']>; mayWrite: boolean }) {
  return (
    <Section title={mayWrite ? m.project_latest() : m.project_latest_decisions()} action={<Link to={url('diary.list')}>{mayWrite ? m.project_whole_diary() : m.project_all_decisions()}</Link>}>
      {entries.length === 0 ? <p>{m.project_latest_none()}</p> : null}
      <ul className="s-plain-list">
        {entries.map(({ id, title, occurredOn }) => (
          <li key={id}>
            <LocalDate date={occurredOn} /> <Link to={url('diary.entry', { entryId: id })}>{title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
