import type { Tx } from '#app/platform/db/index.ts';
import { VersionConflict } from '#app/platform/errors/index.ts';
import type { FieldConflict } from '#app/lib/page-form.ts';
import { saveAnswer, selectAnswers } from '../data/answers.ts';
import type { TextField } from '../rules/template.ts';
import type { Writer } from '../rules/writer.ts';
import { fieldLabel } from './field-label.ts';

/** A text as its writer had it before her: `version` 0 where there was none. */
export interface TypedAnswer {
  field: TextField;
  value: string;
  version: number;
}

/**
 * Saves the answers that differ. Two who write in different fields do not meet.
 * @throws VersionConflict with both texts of each field that somebody else has saved meanwhile; then nothing is saved
 */
export async function saveAnswers(tx: Tx, writer: Writer, exampleId: string, typed: readonly TypedAnswer[]): Promise<void> {
  const standing = new Map((await selectAnswers(tx, exampleId)).map((answer) => [answer.field, answer]));
  const conflicts: FieldConflict[] = [];
  for (const { field, value, version } of typed) {
    const now = standing.get(field);
    if (value === (now?.value ?? '')) continue;
    const saved = version === (now?.version ?? 0) && (await saveAnswer(tx, writer, { exampleId, field, value, version }));
    if (!saved) conflicts.push({ label: fieldLabel(field), theirs: now?.value ?? '', yours: value });
  }
  if (conflicts.length > 0) throw new VersionConflict(conflicts, 0);
}
