import { useLoaderData } from 'react-router';
import { formatNumber } from '#app/lib/format-number.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { DataTable, KeyFigure, KeyFigures, Page, Section, StatusTag, SvgFigure } from '#app/ui/index.ts';
import { drawTrend, type TrendWords } from '../commands/draw-trend.ts';
import { weighBarrier } from '../commands/weigh.ts';
import { stateLabel, stateTones } from '../components/labels.ts';
import { ShownCount } from '../components/shown-count.tsx';
import type { Trend } from '../rules/trend.ts';

export const loader = page('barriers.weight_of', async ({ tx, params }) => {
  const { trend, ...view } = await weighBarrier(tx, params.barrierId);
  return { ...view, picture: trend && { grain: trend.grain, svg: drawTrend(trend, wordsOf(view.barrier.title, trend.grain)) } };
});

function wordsOf(title: string, grain: Trend['grain']): TrendWords {
  return {
    title: m.barriers_trend_title({ title }),
    description: grain === 'quarter' ? m.barriers_trend_desc_quarter() : m.barriers_trend_desc_year(),
    figure: (value) => formatNumber(value, getLocale()),
  };
}

/** How many one barrier has stopped and how long: by sex, area, organisation, quarter and year. */
export default function WeightOf() {
  const { barrier, weight, picture } = useLoaderData<typeof loader>();
  const parts = [
    { title: m.barriers_by_year(), header: m.barriers_year(), lines: weight.parts.year.length > 1 ? weight.parts.year : [] },
    { title: m.barriers_by_quarter(), lead: picture ? undefined : m.barriers_by_quarter_lead(), header: m.barriers_quarter(), lines: weight.parts.quarter },
    { title: m.barriers_by_area(), header: m.barriers_area(), lines: weight.parts.area },
    { title: m.barriers_by_organisation(), lead: m.barriers_by_organisation_lead(), header: m.barriers_organisation(), lines: weight.parts.organisation },
  ];
  return (
    <Page
      title={barrier.title}
      meta={<StatusTag tone={stateTones[barrier.state]}>{stateLabel(barrier.state)}</StatusTag>}
      lead={m.barriers_weight_of_lead()}
      breadcrumbs={[{ label: m.barriers_weight_title(), to: url('barriers.weight') }]}
      printable
    >
      <KeyFigures>
        <KeyFigure label={m.barriers_cases()} value={<ShownCount count={weight.total} />} note={weight.total === null ? m.barriers_hidden() : undefined} />
        <KeyFigure label={m.barriers_women()} value={<ShownCount count={weight.women} />} />
        <KeyFigure label={m.barriers_men()} value={<ShownCount count={weight.men} />} />
        {weight.medianDays === null ? null : <KeyFigure label={m.barriers_median_days()} value={<ShownCount count={weight.medianDays} />} note={m.barriers_median_note()} />}
      </KeyFigures>
      {picture ? (
        <Section title={m.barriers_trend()} lead={m.barriers_by_quarter_lead()}>
          <SvgFigure svg={picture.svg} caption={picture.grain === 'quarter' ? m.barriers_trend_caption_quarter() : m.barriers_trend_caption_year()} />
        </Section>
      ) : null}
      {parts.filter(({ lines }) => lines.length > 0).map(({ title, lead, header, lines }) => (
        <Section key={title} title={title} lead={lead}>
          <DataTable
            caption={title}
            hideCaption
            rows={lines}
            rowKey={(row) => row.line}
            empty={null}
            columns={[
              { key: 'line', header, rowHeader: true, cell: (row) => row.line || m.barriers_not_given() },
              { key: 'count', header: m.barriers_cases(), numeric: true, cell: (row) => <ShownCount count={row.count} /> },
            ]}
          />
        </Section>
      ))}
    </Page>
  );
}
