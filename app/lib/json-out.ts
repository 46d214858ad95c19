import type { Cell } from './csv-out.ts';

/** A table as JSON text, ending in a new line: one object for each row, keyed by heading; what is left out is null. */
export function jsonText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const objects = rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? null])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
