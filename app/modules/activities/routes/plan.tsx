import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, EmptyState, Link, Notice, Page, Period, Section } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { readPlan } from '../commands/read-plan.ts';
import { GroupTable } from '../components/group-table.tsx';
import { groupsLabel } from '../components/labels.ts';

export const loader = page('activities.plan', async ({ tx, member, params }) => ({
  ...(await readPlan(tx, params.planId)),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function Plan() {
  const { plan, groups, mayWrite } = useLoaderData<typeof loader>();
  const address = { planId: plan.id };
  const add = mayWrite ? <ButtonLink variant="primary" to={url('activities.new', address)}>{m.activities_new()}</ButtonLink> : undefined;
  return (
    <ProjectFrame>
      <Page
        title={plan.name}
        meta={<Period from={plan.startsOn} to={plan.endsOn} />}
        breadcrumbs={[{ label: m.activities_title(), to: url('activities.list') }]}
        action={groups.length > 0 ? add : undefined}
        printable
      >
        {groups.length === 0 ? <EmptyState title={m.activities_plan_empty_title()} action={add}>{m.activities_plan_empty()}</EmptyState> : null}
        {groups.map((group) => (
          <Section key={group.targetGroups.join(' ')} title={groupsLabel(group.targetGroups)}>
            <GroupTable group={group} plan={plan} mayWrite={mayWrite} />
          </Section>
        ))}
        {groups.length > 0 ? <Notice kind="info" title={m.activities_honest_title()}>{m.activities_honest()}</Notice> : null}
        <ul className="s-report-files s-no-print">
          {groups.length > 0 ? <Files planId={plan.id} /> : null}
          {mayWrite ? (
            <li>
              <Link to={url('activities.plan_change', address)}>{m.activities_plan_change()}</Link>
            </li>
          ) : null}
        </ul>
      </Page>
    </ProjectFrame>
  );
}

function Files({ planId }: { planId: string }) {
  const formats = { csv: m.activities_download_csv(), xlsx: m.activities_download_xlsx() };
  return Object.entries(formats).map(([format, label]) => (
    <li key={format}>
      <Link to={url('activities.file', { planId }, { format })} external>
        {label}
      </Link>
    </li>
  ));
}
