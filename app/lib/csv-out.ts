export type Cell = string | number | boolean | null | undefined;

const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;

/** Text that a spreadsheet would run as a formula gets a leading apostrophe; true numbers stay. */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** One line of a CSV file: UTF-8, semicolons, decimal points. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(';')}\n`;
}

/** A whole CSV file, line by line, so that it can be streamed. */
export async function* csvLines(
  headings: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield csvLine(headings);
  for await (const row of rows) yield csvLine(row);
}

/** A whole CSV file as text, for reports that are small. */
export function csvText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [headings, ...rows].map(csvLine).join('');
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = neutraliseFormula(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
