/** A case as an evaluator gets it: pseudonyms, and years for days. */
export interface EvaluationRow {
  case: string;
  person: string;
  sex: string;
  area: string;
  started: string;
  ended: string;
  reason: string;
}

/** What a row is known by, the least needed first. */
const knownBy = ['area', 'sex', 'started'] as const;

/**
 * Blanks area, then sex, then year of start, wherever fewer than `least` rows are alike in all that still stands, so that nobody stands
 * alone with what is known of her elsewhere. Rows that are too few even so are left out; of an ending that few share, the reason is blank.
 */
export function blurRows(rows: readonly EvaluationRow[], least: number): EvaluationRow[] {
  let blurred = rows.map((row) => ({ ...row }));
  for (const field of knownBy) {
    const counts = countBy(blurred, keyOf);
    blurred = blurred.map((row) => ((counts.get(keyOf(row)) ?? 0) < least ? { ...row, [field]: '' } : row));
  }
  const counts = countBy(blurred, keyOf);
  const kept = blurred.filter((row) => (counts.get(keyOf(row)) ?? 0) >= least);
  const endings = countBy(kept, endingOf);
  return kept.map((row) => ((endings.get(endingOf(row)) ?? 0) < least ? { ...row, reason: '', ended: '' } : row));
}

const keyOf = (row: EvaluationRow) => knownBy.map((field) => row[field]).join('\n');
const endingOf = (row: EvaluationRow) => `${row.ended}\n${row.reason}`;

function countBy(rows: readonly EvaluationRow[], key: (row: EvaluationRow) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
