import { basename } from 'node:path';
import { readCsv } from '#app/lib/csv.ts';
import type { TableRow } from '#app/lib/table-row.ts';
import { readXlsx } from '#app/lib/xlsx-in.ts';

/** A file to read: where it lies, and what its owner calls it. */
export type SourceFile = { path: string; name: string };
export type SourceRow = TableRow & { file: string };

/** CSV rows have a cell for every heading; a sheet leaves out the empty ones at the end. */
export function isWorkbook(file: SourceFile): boolean {
  return /\.xls[a-z]?$/i.test(file.name);
}

/** Every row of a file; a workbook is one table after the other, each named by its sheet. */
export async function* readTables(file: SourceFile): AsyncGenerator<SourceRow> {
  const name = basename(file.name);
  if (isWorkbook(file)) {
    for await (const { sheet, row, cells } of readXlsx(file.path)) yield { file: `${name}/${sheet}`, row, cells };
    return;
  }
  for await (const row of readCsv(file.path)) yield { file: name, ...row };
}
