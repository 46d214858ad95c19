import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Forbidden, Refused } from '#app/platform/errors/index.ts';
import { insertAgreement, selectAgreement } from '../data/agreements.ts';
import { saveAnswer, selectAnswers } from '../data/answers.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample, updateFacts } from '../data/examples.ts';
import { selectMarks, updateMarks } from '../data/marks.ts';
import { insertLink, selectLinks } from '../data/parts.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { startExample } from './start-example.ts';
import { writerOf } from './writer-of.ts';

/**
 * Begins the translation of a published example: its facts, links, marks and the terms that its actor has said yes to, and its texts to
 * write over. Contacts stay with the original.
 * @throws Forbidden unless an editor asks for it
 */
export async function beginTranslation(tx: Tx, member: Member, originalId: string): Promise<string> {
  if (member.role !== 'editor') throw new Forbidden();
  const original = found(await lockExample(tx, originalId));
  if (original.state !== 'published' || original.way === 'translation') throw new Refused(m.examples_changed_meanwhile());
  const agreement = found(await selectAgreement(tx, originalId));
  const marks = found(await selectMarks(tx, originalId));
  const writer = writerOf(member);
  const language = original.language === 'sv' ? 'en' : 'sv';
  const id = await startExample(tx, member, { way: 'translation', translationOf: originalId, language });
  await updateFacts(tx, id, { ...original, language }, { key: null, by: writer.name });
  for (const { field, value } of await selectAnswers(tx, originalId)) await saveAnswer(tx, writer, { exampleId: id, field, value, version: 1, key: null });
  for (const { kind, name, href } of await selectLinks(tx, originalId)) await insertLink(tx, writer, id, { kind, name, href });
  await insertAgreement(tx, writer, id, agreement.terms);
  const { version } = found(await lockExample(tx, id));
  unlessChanged(await updateMarks(tx, id, version, marks));
  await insertEvent(tx, writer, { exampleId: originalId, kind: 'translated' });
  return id;
}

/**
 * Somebody else than the translator says that a translation says what the original says; from then on it can be published.
 * @throws Refused when she wrote it herself, or nothing is there to read
 */
export async function approveTranslation(tx: Tx, member: Member, exampleId: string, version: number): Promise<void> {
  const { title, state, way } = found(await lockExample(tx, exampleId));
  const answers = await selectAnswers(tx, exampleId);
  if (state !== 'draft' || way !== 'translation') throw new Refused(m.examples_changed_meanwhile());
  if (title === '' || !answers.some(({ field, value }) => field === 'summary' && value !== '')) throw new Refused(m.examples_translation_empty());
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'reviewed' }));
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'compared' });
}
