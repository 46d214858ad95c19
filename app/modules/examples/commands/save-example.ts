import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { insertContact, type ContactDetails } from '../data/contacts.ts';
import { lockExample, updateFacts } from '../data/examples.ts';
import { insertLink } from '../data/parts.ts';
import type { PublishedLink } from '../rules/published.ts';
import { textFields, type ExampleFacts, type ExampleTexts } from '../rules/template.ts';
import type { Writer } from '../rules/writer.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { saveAnswers } from './save-answers.ts';

/** A whole example as a file has it. */
export interface ExampleToSave {
  facts: ExampleFacts;
  texts: ExampleTexts;
  contacts: ContactDetails[];
  links: PublishedLink[];
}

/** Fills an empty draft at once. */
export async function saveExample(tx: Tx, writer: Writer, exampleId: string, { facts, texts, contacts, links }: ExampleToSave): Promise<void> {
  const { version } = found(await lockExample(tx, exampleId));
  unlessChanged(await updateFacts(tx, exampleId, version, facts));
  await saveAnswers(tx, writer, exampleId, textFields.flatMap((field) => ({ field, value: texts[field] ?? '', version: 0 })));
  for (const contact of contacts) await insertContact(tx, writer, exampleId, contact);
  for (const link of links) await insertLink(tx, writer, exampleId, link);
}
