import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, DateField, Form, Page, Period, Select, SubmitButton } from '#app/ui/index.ts';
import { readReport } from '../commands/read-report.ts';
import { Decisions, Diary, Legacy, Told } from '../components/report-parts.tsx';
import { ReportPlan } from '../components/report-plan.tsx';

export const loader = page('project.report', ({ tx, url: { searchParams } }) =>
  readReport(tx, { planId: searchParams.get('plan'), from: searchParams.get('fran'), to: searchParams.get('till') }),
);

export default function ProjectReport() {
  const { plans, days, view, decisions, entries, entriesLeftOut, told, toldIsCut, reached, methods, partners } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.project_report()}
      lead={<span className="s-no-print">{m.project_report_lead()}</span>}
      meta={<Period from={days.from} to={days.to} />}
      breadcrumbs={[{ label: m.project_title(), to: url('project.front') }]}
      printable
    >
      <div className="s-no-print">
        <Form method="get" inline>
          {plans.length > 1 ? (
            <Select
              name="plan" label={m.project_plan()} empty={false} width="medium"
              options={plans.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={view?.plan.id}
            />
          ) : null}
          <DateField name="fran" label={m.project_from()} defaultValue={days.from} />
          <DateField name="till" label={m.project_to()} defaultValue={days.to} />
          <ActionBar>
            <SubmitButton variant="secondary">{m.project_show()}</SubmitButton>
          </ActionBar>
        </Form>
      </div>
      {view ? <ReportPlan view={view} /> : null}
      <Decisions decisions={decisions} />
      <Diary entries={entries} leftOut={entriesLeftOut} />
      <Told told={told} reached={reached} isCut={toldIsCut} />
      <Legacy methods={methods} partners={partners} />
    </Page>
  );
}
