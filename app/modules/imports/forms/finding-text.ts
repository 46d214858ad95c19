import { m } from '#app/paraglide/messages.js';
import type { Finding } from '../rules/finding.ts';

type Params = Record<string, string | number>;

const MESSAGES: Record<Exclude<Finding['code'], 'changed_value'>, (params: never) => string> = {
  required: m.imports_problem_required,
  number_format: m.imports_problem_number_format,
  number_date: m.imports_problem_number_date,
  number_future: m.imports_problem_number_future,
  check_digit: m.imports_problem_check_digit,
  date: m.imports_problem_date,
  future_date: m.imports_problem_future_date,
  month: m.imports_problem_month,
  future_month: m.imports_problem_future_month,
  integer: m.imports_problem_integer,
  decimal: m.imports_problem_decimal,
  range: m.imports_problem_range,
  yes_no: m.imports_problem_yes_no,
  unknown_code: m.imports_problem_unknown_code,
  too_long: m.imports_problem_too_long,
  end_before_start: m.imports_problem_end_before_start,
  before_birth: m.imports_problem_before_birth,
  reason_without_date: m.imports_problem_reason_without_date,
  too_few_cells: m.imports_problem_too_few_cells,
  too_many_cells: m.imports_problem_too_many_cells,
  two_rows: m.imports_problem_two_rows,
  unknown_person: m.imports_problem_unknown_person,
  no_case_yet: m.imports_problem_no_case_yet,
  missing_column: m.imports_problem_missing_column,
  repeated_column: m.imports_problem_repeated_column,
  unknown_file: m.imports_problem_unknown_file,
  repeated_file: m.imports_problem_repeated_file,
  empty: m.imports_problem_empty,
  not_text: m.imports_problem_not_text,
  cut: m.imports_problem_cut,
  unclosed_quote: m.imports_problem_unclosed_quote,
  bad_quote: m.imports_problem_bad_quote,
  too_long_row: m.imports_problem_too_long_row,
  unreadable: m.imports_problem_unreadable,
  not_xlsx: m.imports_problem_not_xlsx,
  old_xls: m.imports_problem_old_xls,
  macros: m.imports_problem_macros,
  too_large: m.imports_problem_too_large,
  password: m.imports_problem_password,
  unknown_column: m.imports_problem_unknown_column,
  removed: m.imports_problem_removed,
};

/** What a finding says, in the reader's language, without its place. */
export function findingText({ code, column, params = {} }: Pick<Finding, 'code' | 'column' | 'params'>): string {
  const all: Params = { column: column ?? '', ...params };
  return code === 'changed_value' ? changedText(all) : MESSAGES[code](all as never);
}

function changedText({ given = '', known }: Params): string {
  if (known === undefined) return m.imports_problem_changed_value_hidden({ given });
  return m.imports_problem_changed_value({ given, known: known === '' ? '–' : known });
}
