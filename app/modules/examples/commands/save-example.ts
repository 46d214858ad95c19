import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { saveAnswer } from '../data/answers.ts';
import { insertContact, type ContactDetails } from '../data/contacts.ts';
import { lockExample, touchExample, updateFacts } from '../data/examples.ts';
import { insertLink } from '../data/parts.ts';
import type { PublishedLink } from '../rules/published.ts';
import { textFields, type ExampleFacts, type ExampleTexts } from '../rules/template.ts';
import type { Writer } from '../rules/writer.ts';

/** A whole example as a file has it. */
export interface ExampleToSave {
  facts: ExampleFacts;
  texts: ExampleTexts;
  contacts: ContactDetails[];
  links: PublishedLink[];
}

/** Fills an empty draft at once. */
export async function saveExample(tx: Tx, writer: Writer, exampleId: string, { facts, texts, contacts, links }: ExampleToSave): Promise<void> {
  found(await lockExample(tx, exampleId));
  await touchExample(tx, exampleId);
  await updateFacts(tx, exampleId, facts, { key: null, by: writer.name });
  for (const field of textFields) {
    const value = texts[field];
    if (value) await saveAnswer(tx, writer, { exampleId, field, value, version: 1, key: null });
  }
  for (const contact of contacts) await insertContact(tx, writer, exampleId, contact);
  for (const link of links) await insertLink(tx, writer, exampleId, link);
}
