import { PassThrough, type Readable } from 'node:stream';
import exceljs from 'exceljs';
import type { Cell } from './csv-out.ts';

export type Sheet = {
  name: string;
  headings: readonly string[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
};

const FORMULA_START = /^[=+\-@\t\r]/;
const FORBIDDEN_IN_NAME = /[[\]*?/\\:]/g;

/** A workbook as a stream of bytes. All text is stored as text, so that nothing runs as a formula. */
export function xlsxStream(sheets: readonly Sheet[]): Readable {
  const out = new PassThrough();
  write(sheets, out).catch((error: Error) => out.destroy(error));
  return out;
}

/** A whole workbook in memory, for reports that are small. */
export async function xlsxBuffer(sheets: readonly Sheet[]): Promise<Buffer> {
  const chunks = await Array.fromAsync(xlsxStream(sheets) as AsyncIterable<Buffer>);
  return Buffer.concat(chunks);
}

async function write(sheets: readonly Sheet[], out: PassThrough): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  for (const sheet of sheets) await writeSheet(workbook, sheet);
  await workbook.commit();
}

async function writeSheet(workbook: exceljs.stream.xlsx.WorkbookWriter, sheet: Sheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name.replace(FORBIDDEN_IN_NAME, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  const headings = worksheet.addRow([...sheet.headings]);
  headings.font = { bold: true };
  headings.commit();
  for await (const cells of sheet.rows) addRow(worksheet, cells);
  worksheet.commit();
}

function addRow(worksheet: exceljs.Worksheet, cells: readonly Cell[]): void {
  const row = worksheet.addRow([...cells]);
  cells.forEach((cell, index) => {
    if (typeof cell === 'string' && FORMULA_START.test(cell)) row.getCell(index + 1).numFmt = '@';
  });
  row.commit();
}
