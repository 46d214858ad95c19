import exceljs from 'exceljs';
import { TableError, type TableRow } from './table-row.ts';
import { guardXlsx } from './xlsx-guard.ts';

export type XlsxRow = TableRow & { sheet: string };

/** Reads every sheet of a workbook row by row, each cell as text and dates as `YYYY-MM-DD`. */
export async function* readXlsx(path: string, wanted: (sheet: string) => boolean = () => true): AsyncGenerator<XlsxRow> {
  await guardXlsx(path);
  const workbook = new exceljs.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    entries: 'ignore',
  });
  try {
    for await (const worksheet of workbook) {
      const sheet = nameOf(worksheet);
      for await (const row of worksheet) {
        if (wanted(sheet) && row.hasValues) yield { sheet, row: row.number, cells: cellsOf(row) };
      }
    }
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('unreadable');
  }
}

// The library's types leave out the name that its streaming reader sets.
function nameOf(worksheet: object): string {
  return 'name' in worksheet ? String(worksheet.name) : '';
}

function cellsOf(row: exceljs.Row): string[] {
  return Array.from({ length: row.cellCount }, (_, index) => textOf(row.getCell(index + 1)));
}

function textOf(cell: exceljs.Cell): string {
  const value = cell.value !== null && typeof cell.value === 'object' && 'result' in cell.value ? cell.value.result : cell.value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return numberText(value, cell.numFmt);
  if (typeof value === 'string') return value;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return value.text;
  return 'error' in value ? value.error : '';
}

// A cell shown as 75 % holds 0.75.
function numberText(value: number, format: string | undefined): string {
  return String(format?.includes('%') ? Number((value * 100).toPrecision(12)) : value);
}
