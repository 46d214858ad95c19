/** A row of a table file: its number as a spreadsheet shows it (headings are row 1) and its cells as text. */
export type TableRow = { row: number; cells: string[] };

export type TableProblem =
  | 'empty' | 'not_text' | 'cut' | 'unclosed_quote' | 'bad_quote' | 'too_long_row' | 'unreadable'
  | 'not_xlsx' | 'old_xls' | 'macros' | 'too_large' | 'password';

/** The file as a whole cannot be read; `row` tells where, when that is known. */
export class TableError extends Error {
  readonly problem: TableProblem;
  readonly row: number | undefined;

  constructor(problem: TableProblem, row?: number) {
    super(row === undefined ? problem : `${problem} at row ${row}`);
    this.name = 'TableError';
    this.problem = problem;
    this.row = row;
  }
}
