import { useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { LocalDate, Page } from '#app/ui/index.ts';
import { readPlan } from '../commands/read-plan.ts';
import { listReferences } from '../commands/references.ts';
import { PlanPaper } from '../components/plan-paper.tsx';

export const loader = page('plans.print', async ({ tx, params, url: address }) => {
  const shell = await readCase(tx, params.caseId);
  const version = Number(address.searchParams.get('version'));
  return { references: await listReferences(tx, shell.id), caseId: shell.id, name: shell.name, view: found(await readPlan(tx, shell.id, version > 0 ? version : undefined)) };
});

/** The plan on one page, for her to keep: her own words first, then what she does and what others have promised. */
export default function PrintPlan() {
  const { caseId, name, view, references } = useLoaderData<typeof loader>();
  return (
    <Page
      title={name ? m.plans_paper_title_named({ name }) : m.plans_paper_title()}
      documentTitle={m.plans_paper_title()}
      width="reading"
      printable
      breadcrumbs={[{ label: m.plans_title(), to: url('plans.show', { caseId }) }]}
      lead={view.plan.agreedOn ? <LocalDate date={view.plan.agreedOn} /> : m.plans_paper_not_agreed()}
    >
      <PlanPaper view={view} references={references} />
    </Page>
  );
}
