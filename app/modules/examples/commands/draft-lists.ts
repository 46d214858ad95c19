import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { endContact, insertContact, selectContacts, updateContact, type ContactDetails } from '../data/contacts.ts';
import { lockExample } from '../data/examples.ts';
import { deleteLink, insertLink, selectLinks } from '../data/parts.ts';
import type { PublishedLink } from '../rules/published.ts';
import type { Writer } from '../rules/writer.ts';
import { openForWriting } from './open-for-writing.ts';

const mostLinks = 20;
const mostContacts = 4;

export async function addLink(tx: Tx, writer: Writer, exampleId: string, link: PublishedLink): Promise<void> {
  if ((await selectLinks(tx, exampleId)).length >= mostLinks) throw new Refused(m.examples_too_many_lines());
  await openForWriting(tx, found(await lockExample(tx, exampleId)));
  await insertLink(tx, writer, exampleId, link);
}

export async function removeLink(tx: Tx, exampleId: string, linkId: string): Promise<void> {
  await openForWriting(tx, found(await lockExample(tx, exampleId)));
  await deleteLink(tx, exampleId, linkId);
}

/** Keeps somebody who can be asked, or changes what is known of her. */
export async function keepContact(
  tx: Tx,
  writer: Writer,
  exampleId: string,
  { contactId, version, details }: { contactId: string | null; version: number; details: ContactDetails },
): Promise<void> {
  const contacts = await selectContacts(tx, exampleId);
  if (contactId === null) {
    if (contacts.length >= mostContacts) throw new Refused(m.examples_too_many_lines());
    return insertContact(tx, writer, exampleId, details);
  }
  const standing = found(contacts.find(({ id }) => id === contactId));
  if (!(await updateContact(tx, contactId, version, details))) {
    throw new VersionConflict([{ label: m.examples_contact_name(), theirs: standing.name, yours: details.name }], standing.version);
  }
}

export async function removeContact(tx: Tx, contactId: string): Promise<void> {
  await endContact(tx, contactId);
}
