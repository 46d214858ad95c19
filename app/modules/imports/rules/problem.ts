/** What may be wrong with a row or a file. Each has a message in every language. */
export type ProblemCode =
  | 'required' | 'number_format' | 'number_date' | 'number_future' | 'check_digit' | 'date' | 'future_date' | 'month'
  | 'future_month' | 'integer' | 'decimal' | 'range' | 'yes_no' | 'unknown_code' | 'too_long' | 'end_before_start'
  | 'before_birth' | 'reason_without_date' | 'too_few_cells' | 'too_many_cells' | 'two_rows' | 'unknown_person'
  | 'no_case_yet' | 'missing_column' | 'repeated_column' | 'unknown_file' | 'repeated_file'
  | 'empty' | 'not_text' | 'cut' | 'unclosed_quote' | 'bad_quote' | 'too_long_row' | 'unreadable'
  | 'not_xlsx' | 'old_xls' | 'macros' | 'too_large' | 'password';

/** What is told without being wrong. */
export type RemarkCode = 'unknown_column' | 'changed_value' | 'removed';

export type ProblemParams = Record<string, string | number>;
export type CellProblem = { column: string | null; code: ProblemCode; params?: ProblemParams };
export type CellRemark = { column: string | null; code: RemarkCode; params?: ProblemParams };
