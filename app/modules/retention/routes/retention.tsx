import { redirect, useLoaderData } from 'react-router';
import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Link, Page, Section } from '#app/ui/index.ts';
import { startRun } from '../commands/count-run.ts';
import { listRuns } from '../commands/read-runs.ts';
import { listRules, readProjectYears } from '../commands/rules.ts';
import { ProjectYears } from '../components/project-years.tsx';
import { RuleTable } from '../components/rule-table.tsx';
import { RunTable } from '../components/run-table.tsx';
import { kindLabel } from '../forms/record-labels.ts';

export const loader = page('retention.start', async ({ tx }) => ({
  runs: await listRuns(tx), rules: await listRules(tx), organisations: await listOrganisations(tx),
  years: await readProjectYears(tx),
}));

export const action = command('retention.start', async ({ tx, member }) => redirect(url('retention.run', { runId: await startRun(tx, member) })));

/** What is kept how long, and what has been removed: counts and references, never a name. */
export default function Retention() {
  const { runs, rules, organisations, years } = useLoaderData<typeof loader>();
  const count = <ButtonForm variant="primary">{m.retention_count()}</ButtonForm>;
  return (
    <Page title={m.retention_title()} lead={m.retention_lead()} breadcrumbs={[{ label: m.admin_title(), to: url('admin.start') }]} action={count}>
      <Section title={m.retention_runs()}>
        <RunTable runs={runs} />
      </Section>
      <Section title={m.retention_rules()}>
        <RuleTable rules={rules} organisations={organisations} kind={kindLabel} />
      </Section>
      <Section title={m.retention_project()} action={<Link to={url('retention.project')}>{m.retention_project_change()}</Link>}>
        <ProjectYears years={years} kind={kindLabel} />
      </Section>
    </Page>
  );
}
