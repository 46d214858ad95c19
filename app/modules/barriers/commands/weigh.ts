import { csvText } from '#app/lib/csv-out.ts';
import { jsonText } from '#app/lib/json-out.ts';
import { today } from '#app/lib/local-date.ts';
import { xlsxBuffer } from '#app/lib/xlsx-out.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { NotFound, found } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { selectBarrier } from '../data/barriers.ts';
import { selectStops, selectThreshold, selectToWeigh, type WeighedBarrier } from '../data/weight.ts';
import { pageOf, pagesOf } from '../rules/pages.ts';
import { trendOf } from '../rules/trend.ts';
import { rank, stoppedCases, weigh, type Weight } from '../rules/weight.ts';

export interface RankedBarrier extends WeighedBarrier {
  weight: Weight;
}

/** Every barrier with its weight, the heaviest first, small figures hidden. Asked as app_stats. */
export async function rankBarriers(tx: Tx): Promise<RankedBarrier[]> {
  const threshold = await selectThreshold(tx);
  const stops = Map.groupBy(await selectStops(tx, null), ({ barrierId }) => barrierId);
  const barriers = await selectToWeigh(tx);
  return rank(barriers.map((barrier) => ({ ...barrier, weight: weigh(stoppedCases(stops.get(barrier.id) ?? [], today()), threshold) })));
}

/** One page of the ranked list. Asked as app_stats. */
export async function rankPage(tx: Tx, askedPage: string | null) {
  const { page, limit, offset } = pageOf(askedPage);
  const ranked = await rankBarriers(tx);
  return { barriers: ranked.slice(offset, offset + limit), page, pages: pagesOf(ranked.length), total: ranked.length };
}

/** The weight of one barrier by sex, area, organisation, quarter and year, and what of it makes a picture. @throws NotFound */
export async function weighBarrier(tx: Tx, id: string | undefined) {
  if (!isId(id)) throw new NotFound();
  const barrier = found(await selectBarrier(tx, id));
  const weight = weigh(stoppedCases(await selectStops(tx, id), today()), await selectThreshold(tx));
  return { barrier, weight, trend: trendOf(weight) };
}

export const weightFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;
export type WeightFormat = keyof typeof weightFormats;

const headings = ['hinder', 'läge', 'nivå', 'ägare', 'ärenden', 'kvinnor', 'män', 'median_dagar', 'kostnad_kr'];

/** The ranked list as a file, in the formats of the reports: `*` for what is hidden. `words` are the reader's for state and level. */
export async function writeWeights(tx: Tx, format: WeightFormat, words: (barrier: RankedBarrier) => { state: string; level: string }): Promise<Buffer> {
  const rows = (await rankBarriers(tx)).map((barrier) => {
    const { title, owners, weight, costSek } = barrier;
    const { state, level } = words(barrier);
    const days = weight.total === null ? '*' : weight.medianDays;
    return [title, state, level, owners.join(', '), weight.total ?? '*', weight.women ?? '*', weight.men ?? '*', days, costSek];
  });
  if (format === 'xlsx') return xlsxBuffer([{ name: 'hinder', headings, rows }]);
  return Buffer.from(format === 'json' ? jsonText(headings, rows) : csvText(headings, rows));
}
