import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { insertAgreement, selectAgreement } from '../data/agreements.ts';
import { selectAnswers } from '../data/answers.ts';
import { selectContacts } from '../data/contacts.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { missingToSubmit, type Missing } from '../rules/missing-to-submit.ts';
import { currentTerms } from '../rules/terms.ts';
import type { Writer } from '../rules/writer.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { missingLabel } from './missing-label.ts';

/** What stands between a draft and sending it in, in words; empty when it can go. */
export async function readMissing(tx: Tx, exampleId: string): Promise<{ part: Missing; label: string }[]> {
  const example = found(await lockExample(tx, exampleId));
  const texts = Object.fromEntries((await selectAnswers(tx, exampleId)).map(({ field, value }) => [field, value]));
  const missing = missingToSubmit(example, texts, await selectContacts(tx, exampleId));
  return missing.map((part) => ({ part, label: missingLabel(part) }));
}

/**
 * Sends an example in, for the first time or with answers to questions. Whoever sends says yes to the terms, unless that was said before.
 * @throws InvalidForm when something of the template is missing, or the yes
 */
export async function submitExample(tx: Tx, writer: Writer, exampleId: string, agrees: boolean): Promise<void> {
  const { state, version } = found(await lockExample(tx, exampleId));
  if (state !== 'draft' && state !== 'questions') throw new Refused(m.examples_submit_already());
  const missing = await readMissing(tx, exampleId);
  if (missing.length > 0) throw new InvalidForm({}, m.examples_submit_missing({ what: missing.map(({ label }) => label).join(', ') }));
  if ((await selectAgreement(tx, exampleId))?.terms !== currentTerms) {
    if (!agrees) throw new InvalidForm({ terms: m.examples_error_terms() });
    await insertAgreement(tx, writer, exampleId, currentTerms);
  }
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'submitted' }));
  await insertEvent(tx, writer, { exampleId, kind: 'submitted' });
}
