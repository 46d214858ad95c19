import type { ReportName } from '#app/modules/reports/index.server.ts';
import type { Equation } from './linear-system.ts';

/** A published table as an attacker reads it: which report, which blocks it adds up, and its cells. */
export interface Published {
  name: ReportName;
  /** `2013 Tyresö` and the like. */
  blocks: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

const sexesOf: Record<string, readonly string[]> = {
  totalt: ['K', 'M'], kvinnor: ['K'], män: ['M'], personer: ['K', 'M'], kostnad_kr: ['K', 'M'], n_kvinnor: ['K'], n_män: ['M'],
  medel_kvinnor: ['K'], medel_män: ['M'], in: ['K', 'M'], in_kvinnor: ['K'], in_män: ['M'], ut: ['K', 'M'], ut_kvinnor: ['K'],
  ut_män: ['M'], Alla: ['K', 'M'], Kvinnor: ['K'], Män: ['M'],
};
const work = ['LÖN', 'EGET', 'ST'];
const sexes = ['K', 'M'] as const;

export interface World {
  lines: ReadonlyMap<ReportName, readonly string[]>;
  months: readonly string[];
}

/** The sum of unknowns that a cell shows; undefined where it is no sum (percent, tests, quantiles). */
export function meaningOf(table: Published, line: string, heading: string, world: World): Equation | undefined {
  return heading.startsWith('procent') ? undefined : readers[table.name]({ table, line, heading, world });
}

interface Cell {
  table: Published;
  line: string;
  heading: string;
  world: World;
}

const readers: Record<ReportName, (cell: Cell) => Equation | undefined> = {
  outcome: (cell) => bySex(cell, 'case', cell.line === 'Summa' ? linesOf(cell) : [cell.line]),
  referrers: (cell) => perBlock(cell, `referrers ${cell.line}`),
  residence: (cell) => perBlock(cell, `residence ${cell.line}`),
  waiting: (cell) => (cell.heading === 'n' ? perBlock(cell, `dated ${cell.line}`) : undefined),
  interventions: (cell) => bySex(cell, cell.heading === 'kostnad_kr' ? 'money' : 'persons', [cell.line]),
  'gender-cost': costMeaning,
  livelihood: (cell) => perBlock(cell, `source ${cell.line} ${cell.heading}`),
  'one-year': (cell) => bySex(cell, 'year', cell.heading === 'underlag' ? ['work', 'other'] : ['work'], sexesOf[cell.line]),
  monthly: ({ table, line, heading, world }) => monthMeaning(table, line, heading, world.months),
};

function costMeaning(cell: Cell): Equation | undefined {
  const kind = { n: 'rows', medel: 'money' }[cell.heading.split('_')[0] ?? ''];
  return kind === undefined ? undefined : bySex(cell, kind, costLines(cell.line, linesOf(cell)));
}

function bySex({ table, heading }: Cell, kind: string, lines: readonly string[], of = sexesOf[heading] ?? sexes): Equation {
  return sum(table.blocks.flatMap((block) => lines.flatMap((line) => of.map((sex) => `${kind} ${line} ${sex} ${block}`))));
}

function perBlock({ table }: Cell, unknown: string): Equation {
  return sum(table.blocks.map((block) => `${unknown} ${block}`));
}

function linesOf({ table, world }: Cell): readonly string[] {
  return (world.lines.get(table.name) ?? []).filter((line) => line !== 'Summa');
}

/** What an attacker knows without any table: reports count the same cases and persons. */
export function identities(world: World, blocks: readonly string[], yearOf: (month: string) => string): Equation[] {
  const lines = (name: ReportName) => world.lines.get(name) ?? [];
  const caseSum = (of: readonly string[], in_: readonly string[], sex: readonly string[] = sexes) =>
    in_.flatMap((block) => of.flatMap((line) => sex.map((each) => `case ${line} ${each} ${block}`)));
  const all = lines('outcome').filter((line) => line !== 'Summa');
  const perBlocks = blocks.flatMap((block) => [
    ...(['referrers', 'residence'] as const).map((name) => difference(lines(name).map((line) => `${name} ${line} ${block}`), caseSum(all, [block]))),
    difference(work.map((source) => `source ${source} 12_månader ${block}`), sexes.map((sex) => `year work ${sex} ${block}`)),
    difference(lines('livelihood').filter((source) => !work.includes(source)).map((source) => `source ${source} 12_månader ${block}`), sexes.map((sex) => `year other ${sex} ${block}`)),
  ]);
  const areas = [...new Set(blocks.map((block) => block.slice(5)))];
  const perMonth = areas.flatMap((area) => sexes.flatMap((sex) => {
    const years = [...new Set(blocks.map((block) => block.slice(0, 4)))];
    const own = years.map((year) => `${year} ${area}`);
    const exits = all.filter((line) => line !== 'Pågående');
    return [
      ...years.map((year) => difference(world.months.filter((month) => yearOf(month) === year).map((month) => `in ${month} ${sex} ${area}`), caseSum(all, [`${year} ${area}`], [sex]))),
      difference(world.months.map((month) => `ut ${month} ${sex} ${area}`), caseSum(exits, own, [sex])),
    ];
  }));
  return [...perBlocks, ...perMonth];
}

function monthMeaning(table: Published, month: string, heading: string, months: readonly string[]): Equation {
  const areas = [...new Set(table.blocks.map((block) => block.slice(5)))];
  const flow = (name: string, of: readonly string[], sex: readonly string[]) => of.flatMap((each) => areas.flatMap((area) => sex.map((one) => `${name} ${each} ${one} ${area}`)));
  if (heading.startsWith('pågående')) {
    const until = months.filter((each) => each <= month);
    return difference(flow('in', until, sexes), flow('ut', until, sexes));
  }
  return sum(flow(heading.slice(0, 2), [month], sexesOf[heading] ?? sexes));
}

function costLines(line: string, all: readonly string[]): readonly string[] {
  return line === 'Alla insatser' ? all.filter((each) => each !== 'Alla insatser') : [line];
}

export function sum(unknowns: readonly string[]): Equation {
  return new Map(unknowns.map((unknown) => [unknown, 1]));
}

function difference(plus: readonly string[], minus: readonly string[]): Equation {
  return new Map([...plus.map((unknown) => [unknown, 1] as const), ...minus.map((unknown) => [unknown, -1] as const)]);
}
