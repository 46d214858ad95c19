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
  const bySex = (kind: string, lines: readonly string[], of = sexesOf[heading] ?? sexes) =>
    sum(table.blocks.flatMap((block) => lines.flatMap((each) => of.map((sex) => `${kind} ${each} ${sex} ${block}`))));
  const all = world.lines.get(table.name) ?? [];
  if (heading.startsWith('procent')) return undefined;
  switch (table.name) {
    case 'outcome':
      return bySex('case', line === 'Summa' ? all : [line]);
    case 'referrers':
    case 'residence':
      return sum(table.blocks.map((block) => `${table.name} ${line} ${block}`));
    case 'waiting':
      return heading === 'n' ? sum(table.blocks.map((block) => `dated ${line} ${block}`)) : undefined;
    case 'interventions':
      return bySex(heading === 'kostnad_kr' ? 'money' : 'persons', [line]);
    case 'gender-cost':
      return heading.startsWith('n_') ? bySex('rows', costLines(line, all)) : heading.startsWith('medel_') ? bySex('money', costLines(line, all)) : undefined;
    case 'livelihood':
      return sum(table.blocks.map((block) => `source ${line} ${heading} ${block}`));
    case 'one-year':
      return bySex('year', heading === 'underlag' ? ['work', 'other'] : ['work'], sexesOf[line]);
    case 'monthly':
      return monthMeaning(table, line, heading, world.months);
  }
}

/** What an attacker knows without any table: reports count the same cases and persons. */
export function identities(world: World, blocks: readonly string[], yearOf: (month: string) => string): Equation[] {
  const lines = (name: ReportName) => world.lines.get(name) ?? [];
  const caseSum = (of: readonly string[], in_: readonly string[], sex: readonly string[] = sexes) =>
    in_.flatMap((block) => of.flatMap((line) => sex.map((each) => `case ${line} ${each} ${block}`)));
  const all = lines('outcome').filter((line) => line !== 'Summa');
  const perBlock = blocks.flatMap((block) => [
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
  return [...perBlock, ...perMonth];
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
