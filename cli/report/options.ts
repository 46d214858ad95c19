import { parseArgs } from 'node:util';
import { isLocalDate } from '#app/lib/local-date.ts';
import { isReportName, reportFormats, reportNames, type ReportFormat, type ReportName, type Selection } from '#app/modules/reports/index.server.ts';
import { WrongUse } from '../wrong-use.ts';

interface Asked {
  collaboration: string;
  format: ReportFormat;
}

export interface ReportOptions extends Asked {
  name: ReportName;
  selection: Selection;
  unsuppressed: boolean;
}

/** The weight of barriers: all that was reported, and never without its small figures hidden. */
export interface WeightOptions extends Asked {
  name: 'barriers';
}

/** @throws WrongUse when the arguments make no report. */
export function readOptions(args: string[]): ReportOptions | WeightOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      collaboration: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      area: { type: 'string' },
      format: { type: 'string', default: 'csv' },
      unsuppressed: { type: 'boolean', default: false },
    },
  });
  const [name = '', ...rest] = positionals;
  const known = name === 'barriers' || isReportName(name);
  if (!known || rest.length > 0) throw new WrongUse(`Name one report of ${[...reportNames, 'barriers'].join(', ')}.`);
  if (!values.collaboration?.trim()) throw new WrongUse('--collaboration is missing.');
  const asked = { collaboration: values.collaboration, format: formatOf(values.format) };
  if (name === 'barriers') {
    refuseForBarriers(values);
    return { name, ...asked };
  }
  const [from, to] = [dateOf(values.from), dateOf(values.to)];
  if (from && to && from > to) throw new WrongUse(`--from ${from} is after --to ${to}.`);
  return { name, ...asked, selection: { from, to, area: values.area ?? null }, unsuppressed: values.unsuppressed };
}

/** What the page of the weight does not offer, the command does not either. @throws WrongUse */
function refuseForBarriers(values: { from?: string; to?: string; area?: string; unsuppressed: boolean }): void {
  const chosen = (['from', 'to', 'area'] as const).filter((option) => values[option] !== undefined);
  if (chosen.length > 0) {
    const told = chosen.map((option) => `--${option}`).join(' and ');
    throw new WrongUse(`The weight of barriers counts everything that was reported, in every area: it cannot be combined with ${told}.`);
  }
  if (values.unsuppressed) throw new WrongUse('The weight of barriers always hides small figures: it cannot be combined with --unsuppressed.');
}

function dateOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!isLocalDate(value)) throw new WrongUse(`${value} is not a date: YYYY-MM-DD.`);
  return value;
}

function formatOf(value: string): ReportFormat {
  const format = reportFormats.find((known) => known === value);
  if (!format) throw new WrongUse(`The format is one of ${reportFormats.join(', ')}.`);
  return format;
}
