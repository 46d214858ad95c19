import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonLink, EmptyState, Notice, Page, Section, useRejection } from '#app/ui/index.ts';
import { planIntents } from '../commands/plan-intents.ts';
import { readPlan } from '../commands/read-plan.ts';
import { listReferences } from '../commands/references.ts';
import { PlanBody } from '../components/plan-body.tsx';
import { PlanMeta } from '../components/plan-meta.tsx';
import { PlanNext } from '../components/plan-next.tsx';
import { ReferenceList } from '../components/reference-list.tsx';

export const loader = page('plans.show', async ({ tx, member, params, url: address }) => {
  const shell = await readCase(tx, params.caseId);
  const version = Number(address.searchParams.get('version'));
  return {
    shell,
    today: today(),
    ownOrganisationId: member.organisationId,
    view: await readPlan(tx, shell.id, version > 0 ? version : undefined),
    references: await listReferences(tx, shell.id),
  };
});

export const action = command('plans.show', async ({ tx, member, params, values, version }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  await planIntents(tx, member, { caseId, version }, values);
  return redirect(url('plans.show', { caseId }));
});

export default function Plan() {
  const { shell, view, references, today: day, ownOrganisationId } = useLoaderData<typeof loader>();
  const caseId = shell.id;
  const refused = useRejection()?.formError;
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.plans_title()}
        meta={view ? <PlanMeta plan={view.plan} /> : undefined}
        action={view ? <PlanNext caseId={caseId} view={view} ownOrganisationId={ownOrganisationId} /> : undefined}
      >
        {refused ? <Notice kind="error" live>{refused}</Notice> : null}
        {view ? (
          <PlanBody caseId={caseId} view={view} today={day} ownOrganisationId={ownOrganisationId} />
        ) : (
          <EmptyState
            title={m.plans_empty_title()}
            action={<ButtonLink variant="primary" to={url('plans.own_goal', { caseId })}>{m.plans_start()}</ButtonLink>}
          >
            {m.plans_empty()}
          </EmptyState>
        )}
        <Section
          title={m.plans_references()}
          lead={m.plans_references_lead()}
          action={<ButtonLink size="small" to={url('plans.reference_new', { caseId })}>{m.plans_reference_add()}</ButtonLink>}
        >
          {references.length === 0 ? <p>{m.plans_references_none()}</p> : null}
          <ReferenceList references={references} change={{ caseId, ownOrganisationId }} />
        </Section>
      </Page>
    </CaseFrame>
  );
}
