import type { FieldConflict } from '#app/lib/page-form.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, VersionConflict } from '#app/platform/errors/index.ts';
import { saveAnswer, selectAnswers } from '../data/answers.ts';
import { lockExample, updateFacts } from '../data/examples.ts';
import type { PartValues } from '../forms/part-form.ts';
import { isChangedByOthers } from '../rules/conflicts.ts';
import { textFields, type TextField } from '../rules/template.ts';
import type { Writer } from '../rules/writer.ts';
import { changedFacts, mergeFacts } from './changed-facts.ts';
import { fieldLabel } from './field-label.ts';
import { openForWriting } from './open-for-writing.ts';

/** What the writer had before her when she began: versions by text (0: nothing), that of the facts, and her form's key. */
export interface Base {
  /** The example's own version when the page was made, or when she was last shown what others had saved. */
  seen: number;
  facts: number;
  texts: Partial<Record<TextField, number>>;
  key: string | null;
}

/**
 * Saves a page of the form. Two who write in different fields do not meet.
 * @throws VersionConflict with both values of each field that somebody else has saved meanwhile; then nothing is saved
 * @throws Refused while the example may not be changed
 */
export async function savePart(tx: Tx, writer: Writer, exampleId: string, values: PartValues, base: Base): Promise<void> {
  const example = found(await lockExample(tx, exampleId));
  const answers = new Map((await selectAnswers(tx, exampleId)).map((answer) => [answer.field, answer]));
  const texts = textFields.flatMap((field) => {
    const value = values.texts[field];
    const standing = answers.get(field);
    return value === undefined || value === (standing?.value ?? '') ? [] : [{ field, value, standing }];
  });
  const facts = changedFacts(example, values);
  if (texts.length === 0 && facts.length === 0) return;
  const seen = base.seen === example.version;
  const conflicts: FieldConflict[] = texts
    .filter(({ field, standing }) => !seen && isChangedByOthers(standing && { ...standing, key: standing.savedKey }, base.texts[field] ?? 0, base.key))
    .map(({ field, value, standing }) => ({ label: fieldLabel(field), theirs: standing?.value ?? '', yours: value }));
  if (!seen && isChangedByOthers({ version: example.factsVersion, key: example.factsKey }, base.facts, base.key)) conflicts.push(...facts);
  if (conflicts.length > 0) throw new VersionConflict(conflicts, example.version);
  await openForWriting(tx, example);
  if (facts.length > 0) await updateFacts(tx, exampleId, mergeFacts(example, values), { key: base.key, by: writer.name });
  for (const { field, value, standing } of texts) {
    await saveAnswer(tx, writer, { exampleId, field, value, version: (standing?.version ?? 0) + 1, key: base.key });
  }
}
