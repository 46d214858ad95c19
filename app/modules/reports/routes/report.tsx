import { useLoaderData } from 'react-router';
import { formatShortMonth } from '#app/lib/format-date.ts';
import { formatNumber } from '#app/lib/format-number.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { NotFound } from '#app/platform/errors/index.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Link, Notice, Page, Section } from '#app/ui/index.ts';
import { readReportPage } from '../commands/read-report-page.ts';
import { columnLabel } from '../components/column-label.ts';
import { ReportChart } from '../components/report-chart.tsx';
import { ReportFilter } from '../components/report-filter.tsx';
import { ReportTable } from '../components/report-table.tsx';
import { reportWords } from '../components/report-words.ts';
import { refusalText } from '../forms/refusal-text.ts';
import { queryOf, readFilter } from '../rules/filter.ts';
import { isReportName } from '../rules/report.ts';

export const loader = page('reports.show', async ({ tx, params, url: address }) => {
  const name = params.name ?? '';
  if (!isReportName(name)) throw new NotFound();
  const { searchParams } = address;
  return readReportPage(tx, name, { ...readFilter(searchParams), saysArea: searchParams.has('omrade') }, {
    title: m.reports_chart_title({ name: reportWords[name].title() }),
    label: columnLabel,
    figure: (value) => formatNumber(value, getLocale(), Number.isInteger(value) ? 0 : 2),
    month: (month) => formatShortMonth(month, getLocale()),
    describe: (series, hidden) =>
      [m.reports_chart_desc({ series: series.join(', ') }), ...(hidden ? [m.reports_chart_hidden()] : [])].join(' '),
  });
});

const formats = { csv: m.reports_download_csv, xlsx: m.reports_download_xlsx, json: m.reports_download_json };

export default function Report() {
  const { name, filter, choices, table, refusal, picture, chart } = useLoaderData<typeof loader>();
  const words = reportWords[name];
  return (
    <Page title={words.title()} lead={words.about()} breadcrumbs={[{ label: m.reports_title(), to: url('reports.list') }]} printable>
      <div className="s-no-print">
        <Section title={m.reports_filter_title()}>
          <ReportFilter filter={filter} choices={choices} />
        </Section>
      </div>
      {refusal ? <Notice kind="warning" title={m.reports_refused_title()}>{refusalText(refusal)}</Notice> : null}
      {table ? (
        <Section title={m.reports_table_title()}>
          <div className="s-report">
            <ReportTable table={table} caption={words.title()} />
            {picture ? <ReportChart svg={picture} chart={chart} /> : null}
          </div>
          {table.rows.some((row) => row.includes('*')) ? (
            <Notice kind="info" title={m.reports_hidden_title()}>
              {m.reports_hidden_text({ most: table.threshold - 1, threshold: table.threshold })}
            </Notice>
          ) : null}
        </Section>
      ) : null}
      <Section title={m.reports_how_title()}>
        <p>{words.how()}</p>
      </Section>
      {table ? (
        <div className="s-no-print">
          <Section title={m.reports_download_title()}>
            <p>{m.reports_download_note()}</p>
            <ul className="s-report-files">
              {Object.entries(formats).map(([format, label]) => (
                <li key={format}>
                  <Link to={url('reports.file', { name }, { ...queryOf(filter), format })} external>{label()}</Link>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      ) : null}
    </Page>
  );
}
