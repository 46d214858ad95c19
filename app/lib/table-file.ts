import { csvText, type Cell } from './csv-out.ts';
import { xlsxBuffer } from './xlsx-out.ts';

/** The kinds of file that a table is taken away as, with their media types. */
export const tableFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type TableFormat = keyof typeof tableFormats;

export interface TableToWrite {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Whether an address asks for a kind of file that there is. */
export function isTableFormat(asked: string | null): asked is TableFormat {
  return asked !== null && asked in tableFormats;
}

/** A table as an answer that the browser keeps as a file. `fileName` without its ending. */
export async function tableFile(table: TableToWrite, format: TableFormat, fileName: string): Promise<Response> {
  const bytes = format === 'xlsx' ? await xlsxBuffer([table]) : Buffer.from(csvText(table.headings, table.rows));
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': tableFormats[format], 'Content-Disposition': `attachment; filename="${fileName}.${format}"` },
  });
}
