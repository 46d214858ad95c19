import { areaNames, openReport, publishReport, reportNames, type ReportName, type Selection } from '#app/modules/reports/index.server.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import type { Published, World } from './meaning.ts';

const everywhere = 'alla';

export interface Release {
  tables: Published[];
  world: World;
  blocks: string[];
  /** The true value of a cell. */
  truth(cell: { report: string; blocks: string; line: string; heading: string }): unknown;
}

/** Publishes every report for everything and every unbroken period and, where asked for, every area and period in an area. */
export async function publishAll(actor: Actor, years: readonly number[], byArea: boolean): Promise<Release> {
  return withActor(actor, async (tx) => {
    const areas = byArea ? await areaNames(tx) : [everywhere];
    const truths = new Map<string, unknown>();
    const tables: Published[] = [];
    for (const { selection, blocks } of selectionsOf(years, areas)) {
      for (const name of reportNames) {
        if (name === 'monthly' && selection.from) continue;
        const table = await published(tx, name, selection, blocks);
        tables.push(table);
        const open = await openReport(tx, actor, name, selection);
        for (const row of open.rows) row.forEach((value, index) => truths.set(keyOf(name, blocks, String(row[0]), open.columns[index]?.heading ?? ''), value));
      }
    }
    const lines = new Map(reportNames.map((name) => [name, [...new Set(tables.filter((table) => table.name === name).flatMap((table) => table.rows.map((row) => String(row[0]))))]] as const));
    return {
      tables,
      world: { lines, months: lines.get('monthly') ?? [] },
      blocks: years.flatMap((year) => areas.map((area) => `${year} ${area}`)),
      truth: (cell) => truths.get(`${cell.report}/${cell.blocks}/${cell.line}/${cell.heading}`) ?? 0,
    };
  });
}

async function published(tx: Tx, name: ReportName, selection: Selection, blocks: readonly string[]): Promise<Published> {
  const table = await publishReport(tx, name, selection);
  if ('refusal' in table) throw new Error(`${name} was refused: ${table.refusal.reason}`);
  return { name, blocks, columns: table.columns.map((column) => column.heading), rows: table.rows };
}

function selectionsOf(years: readonly number[], areas: readonly string[]): { selection: Selection; blocks: string[] }[] {
  const periods = years.flatMap((from, first) => years.slice(first).map((to) => ({ from, to })));
  const choices = [null, ...periods.filter(({ from, to }) => to - from + 1 < years.length)];
  return choices.flatMap((period) =>
    [null, ...areas.filter((area) => area !== everywhere)].map((area) => ({
      selection: { from: period && `${period.from}-01-01`, to: period && `${period.to}-12-31`, area },
      blocks: years.filter((year) => !period || (year >= period.from && year <= period.to)).flatMap((year) => areas.filter((each) => area === null || each === area).map((each) => `${year} ${each}`)),
    })),
  );
}

function keyOf(name: string, blocks: readonly string[], line: string, heading: string): string {
  return `${name}/${blocks.join(', ')}/${line}/${heading}`;
}
