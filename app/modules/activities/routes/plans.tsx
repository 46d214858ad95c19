import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Figure, Link, Page, Period } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { listPlans } from '../commands/read-plan.ts';

export const loader = page('activities.list', async ({ tx, member }) => ({
  plans: await listPlans(tx),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function Plans() {
  const { plans, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite ? <ButtonLink variant="primary" to={url('activities.plan_new')}>{m.activities_plan_new()}</ButtonLink> : undefined;
  return (
    <ProjectFrame>
      <Page title={m.activities_title()} lead={m.activities_lead()} action={plans.length > 0 ? add : undefined}>
        <DataTable
          caption={m.activities_title()}
          hideCaption
          rows={plans}
          rowKey={(plan) => plan.id}
          empty={<EmptyState title={m.activities_empty_title()} action={add}>{m.activities_empty()}</EmptyState>}
          columns={[
            { key: 'name', header: m.activities_plan(), cell: (plan) => <Link to={url('activities.plan', { planId: plan.id })}>{plan.name}</Link> },
            { key: 'when', header: m.activities_when(), cell: (plan) => <Period from={plan.startsOn} to={plan.endsOn} /> },
            { key: 'count', header: m.activities_count(), numeric: true, cell: (plan) => <Figure value={plan.activities} /> },
          ]}
        />
      </Page>
    </ProjectFrame>
  );
}
