import { addMonths, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { endContact, updateContact, type ContactDetails } from '../data/contacts.ts';
import { confirmContact, selectAsked, selectPublishedTitle } from '../data/freshness.ts';
import { contactMonths } from '../rules/contact-life.ts';
import { openContactLink } from './open-link.ts';

/** What a contact is asked about: the example, and what is known of her. */
export async function readContactQuestion(tx: Tx, token: string | undefined) {
  const { contactId } = await openContactLink(tx, token);
  const contact = await selectAsked(tx, contactId);
  const published = contact ? await selectPublishedTitle(tx, contact.exampleId) : undefined;
  return { contact: contact ?? null, published: published ?? null };
}

/** She is still the one to ask, with what she corrects. */
export async function confirmAsContact(tx: Tx, token: string | undefined, version: number, details: ContactDetails): Promise<void> {
  const { contactId } = await openContactLink(tx, token);
  if (!(await updateContact(tx, contactId, version, details))) throw new Refused(m.examples_changed_meanwhile());
  await confirmContact(tx, contactId, addMonths(today(), contactMonths));
}

/** She is not the one to ask any longer: what is known of her is taken away at once. */
export async function leaveAsContact(tx: Tx, token: string | undefined): Promise<void> {
  const { contactId } = await openContactLink(tx, token);
  await endContact(tx, contactId);
}
