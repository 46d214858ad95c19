import type { Tx } from '#app/platform/db/index.ts';
import { ownAreaName, smallCellThreshold } from '../data/collaboration-figures.ts';
import { openReading, type Reading } from '../data/reading.ts';
import type { Chart } from '../rules/chart.ts';
import { selectionOf, type ReportFilter } from '../rules/filter.ts';
import { hiddenMark, type ReportName } from '../rules/report.ts';
import type { Refusal } from '../rules/suppression/selection.ts';
import { definitionOf } from './definitions/index.ts';
import { drawChart, type ChartWords } from './draw-chart.ts';
import { readGroups } from './read-groups.ts';
import { publishReport, type ReportTable } from './run-report.ts';

/** What may be chosen: years from the first start to the last, and areas with figures of their own. */
export interface Choices {
  years: number[];
  areas: string[];
}

export interface ReportPage {
  name: ReportName;
  filter: ReportFilter;
  choices: Choices;
  table: ReportTable | null;
  refusal: Refusal | null;
  /** The picture as SVG. */
  picture: string | null;
  chart: Chart;
}

/** Words of the picture, in the reader's language. */
export interface PageWords extends Omit<ChartWords, 'description'> {
  describe: (series: readonly string[], hidden: boolean) => string;
}

/** Where nobody has asked for an area or for all, the reader's own is shown, when it has figures of its own. */
export async function readReportPage(
  tx: Tx,
  name: ReportName,
  { saysArea, ...typed }: ReportFilter & { saysArea: boolean },
  words: PageWords,
): Promise<ReportPage> {
  const read = await openReading(tx);
  const choices = await choicesOf(tx, read);
  const ownArea = saysArea ? null : await ownAreaName(tx);
  const filter = ownArea !== null && choices.areas.includes(ownArea) ? { ...typed, area: ownArea } : typed;
  const answer = await publishReport(tx, name, selectionOf(filter), read);
  const refused = 'refusal' in answer;
  return {
    name,
    filter,
    choices,
    table: refused ? null : answer,
    refusal: refused ? answer.refusal : null,
    picture: refused ? null : pictureOf(answer, words),
    chart: definitionOf(name).chart,
  };
}

function pictureOf(table: ReportTable, words: PageWords): string | null {
  const { chart } = definitionOf(table.name);
  const hidden = table.rows.some((row) => row.includes(hiddenMark));
  return drawChart(table, chart, { ...words, description: words.describe(chart.series.map(words.label), hidden) });
}

async function choicesOf(tx: Tx, read: Reading): Promise<Choices> {
  const groups = await readGroups(read, await smallCellThreshold(tx));
  const first = groups.yearStarts[0] ?? groups.lastYear + 1;
  return { years: Array.from({ length: groups.lastYear - first + 1 }, (_, index) => first + index), areas: [...groups.areas] };
}
