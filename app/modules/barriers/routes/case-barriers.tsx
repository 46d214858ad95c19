import { useLoaderData } from 'react-router';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { ButtonLink, Card, EmptyState, Link, LocalDate, Page, StatusTag } from '#app/ui/index.ts';
import { readCaseReports } from '../commands/read-case-reports.ts';
import { stateLabel, stateTones } from '../components/labels.ts';
import { ReportText } from '../components/report-text.tsx';

export const loader = page('barriers.case', async ({ tx, params }) => {
  const shell = await readCase(tx, params.caseId);
  return { shell, reports: await readCaseReports(tx, shell.id) };
});

/** What stands in this person's way: individual barriers, and reports of those that many meet. */
export default function CaseBarriers() {
  const { shell, reports } = useLoaderData<typeof loader>();
  const write = <ButtonLink variant="primary" to={url('barriers.new_from', { kind: 'case', sourceId: shell.id })}>{m.barriers_new()}</ButtonLink>;
  return (
    <CaseFrame shell={shell}>
      <Page title={m.barriers_case_title()} lead={m.barriers_case_lead()} action={reports.length > 0 ? write : null} printable>
        {reports.length === 0 ? <EmptyState title={m.barriers_case_none_title()} action={write}>{m.barriers_case_none()}</EmptyState> : null}
        {reports.map((report) => (
          <Card
            key={report.id}
            title={report.barrierTitle ?? m.barriers_individual()}
            action={<Link to={url('barriers.report', { observationId: report.id })}>{m.barriers_open_report()}</Link>}
          >
            <p>
              <LocalDate date={report.occurredOn} />, {report.reporterName}, {report.organisationName}{' '}
              {report.category ? <StatusTag tone="neutral">{categoryLabel(report.category)}</StatusTag> : null}{' '}
              {report.barrierState ? <StatusTag tone={stateTones[report.barrierState]}>{stateLabel(report.barrierState)}</StatusTag> : null}
            </p>
            <ReportText report={report} />
          </Card>
        ))}
      </Page>
    </CaseFrame>
  );
}
