import { COLUMNS, FILE_KINDS, type Column, type FileKind } from './columns.ts';
import { plainKey } from './plain-key.ts';
import type { CellProblem, CellRemark } from './problem.ts';

/** Which column stands where in a file, and what is wrong or worth telling about its heading row. */
export type HeadingMatch = {
  kind: FileKind;
  columns: (Column | undefined)[];
  /** A CSV row has a cell for every heading; a shorter one is cut. */
  everyCell: boolean;
  problems: CellProblem[];
  remarks: CellRemark[];
};

/** Which of the four files this is, by its name and its headings; undefined when neither tells. */
export function guessKind(name: string, headings: readonly string[]): FileKind | undefined {
  const present = new Set(headings.map(plainKey));
  const named = plainKey(name);
  const scores = FILE_KINDS.map((kind) => {
    const required = COLUMNS[kind].filter((column) => column.required && column.heading !== 'personnummer');
    const found = required.filter((column) => present.has(plainKey(column.heading))).length;
    return (found === required.length ? 2 : 0) + (named.includes(kind) ? 1 : 0);
  });
  const best = Math.max(...scores);
  return best === 0 ? undefined : FILE_KINDS[scores.indexOf(best)];
}

/** Matches headings in any order and case, with or without å ä ö. Unknown columns are told and left alone. */
export function matchHeadings(kind: FileKind, headings: readonly string[], everyCell = true): HeadingMatch {
  const byKey = new Map(COLUMNS[kind].map((column) => [plainKey(column.heading), column]));
  const columns = headings.map((heading) => byKey.get(plainKey(heading)));
  const missing = COLUMNS[kind].filter((column) => column.required && !columns.includes(column));
  const repeated = new Set(columns.filter((column, at) => column && columns.indexOf(column) !== at));
  return {
    kind,
    columns,
    everyCell,
    problems: [
      ...missing.map(({ heading }): CellProblem => ({ column: heading, code: 'missing_column' })),
      ...[...repeated].map((column): CellProblem => ({ column: column?.heading ?? null, code: 'repeated_column' })),
    ],
    remarks: headings
      .filter((heading, at) => !columns[at] && heading.trim() !== '')
      .map((heading): CellRemark => ({ column: heading.trim(), code: 'unknown_column' })),
  };
}
