import { parseArgs } from 'node:util';
import { isLocalDate } from '#app/lib/local-date.ts';
import { isReportName, reportFormats, reportNames, type ReportFormat, type ReportName, type Selection } from '#app/modules/reports/index.server.ts';
import { WrongUse } from '../wrong-use.ts';

export interface ReportOptions {
  name: ReportName;
  collaboration: string;
  selection: Selection;
  format: ReportFormat;
  unsuppressed: boolean;
}

/** @throws WrongUse when the arguments make no report. */
export function readOptions(args: string[]): ReportOptions {
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
  if (!isReportName(name) || rest.length > 0) throw new WrongUse(`Name one report of ${reportNames.join(', ')}.`);
  if (!values.collaboration?.trim()) throw new WrongUse('--collaboration is missing.');
  const [from, to] = [dateOf(values.from), dateOf(values.to)];
  if (from && to && from > to) throw new WrongUse(`--from ${from} is after --to ${to}.`);
  return {
    name,
    collaboration: values.collaboration,
    selection: { from, to, area: values.area ?? null },
    format: formatOf(values.format),
    unsuppressed: values.unsuppressed,
  };
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
