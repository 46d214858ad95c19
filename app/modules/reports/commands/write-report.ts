import { csvText } from '#app/lib/csv-out.ts';
import { jsonText } from '#app/lib/json-out.ts';
import { xlsxBuffer } from '#app/lib/xlsx-out.ts';
import type { Column, ReportCell } from '../rules/report.ts';
import type { ReportTable } from './run-report.ts';

export const reportFormats = ['csv', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const mediaTypes: Record<ReportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

export function isReportFormat(format: string): format is ReportFormat {
  return (reportFormats as readonly string[]).includes(format);
}

const decimals: Partial<Record<Column['kind'], number>> = { mean: 2, p: 4, days: 1 };

/** The bytes of a report in a format; every format has the same rows. */
export async function writeReport(table: ReportTable, format: ReportFormat): Promise<Buffer> {
  const headings = table.columns.map((column) => column.heading);
  if (format === 'json') return Buffer.from(jsonText(headings, table.rows));
  if (format === 'xlsx') return xlsxBuffer([{ name: table.name, headings, rows: table.rows }]);
  return Buffer.from(csvText(headings, table.rows.map((row) => row.map((cell, index) => written(cell, table.columns[index])))));
}

function written(cell: ReportCell, column: Column | undefined): ReportCell {
  const places = column && decimals[column.kind];
  return typeof cell === 'number' && places !== undefined ? cell.toFixed(places) : cell;
}
