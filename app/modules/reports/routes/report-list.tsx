import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Card, CardGrid, Link, Page } from '#app/ui/index.ts';
import { reportWords } from '../components/report-words.ts';
import { reportNames } from '../rules/report.ts';

export const loader = page('reports.list', ({ member }) => Promise.resolve({ evaluates: roleMay(member.role, 'evaluation.export') }));

export default function ReportList() {
  const { evaluates } = useLoaderData<typeof loader>();
  return (
    <Page title={m.reports_title()} lead={m.reports_lead()}>
      <CardGrid>
        {reportNames.map((name) => (
          <Card key={name} title={reportWords[name].title()} action={<Link to={url('reports.show', { name })}>{m.reports_open()}</Link>}>
            <p>{reportWords[name].about()}</p>
          </Card>
        ))}
        {evaluates ? (
          <Card title={m.reports_evaluation()} action={<a href={url('reports.evaluation')}>{m.reports_evaluation_get()}</a>}>
            <p>{m.reports_evaluation_about()}</p>
          </Card>
        ) : null}
      </CardGrid>
    </Page>
  );
}
