import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Card, CardGrid, Link, Page } from '#app/ui/index.ts';
import { reportWords } from '../components/report-words.ts';
import { reportNames } from '../rules/report.ts';

export const loader = page('reports.list', () => Promise.resolve({}));

export default function ReportList() {
  return (
    <Page title={m.reports_title()} lead={m.reports_lead()}>
      <CardGrid>
        {reportNames.map((name) => (
          <Card key={name} title={reportWords[name].title()} action={<Link to={url('reports.show', { name })}>{m.reports_open()}</Link>}>
            <p>{reportWords[name].about()}</p>
          </Card>
        ))}
      </CardGrid>
    </Page>
  );
}
