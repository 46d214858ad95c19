import type { TypedValues } from '#app/lib/page-form.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { addLink, keepContact, removeContact, removeLink } from '../commands/draft-lists.ts';
import { baseOf } from '../commands/post-part.ts';
import { savePart } from '../commands/save-part.ts';
import { contactForm } from '../forms/contact-form.ts';
import { linkForm } from '../forms/link-form.ts';
import { partForm } from '../forms/part-form.ts';
import { fieldsOf, nextPage, type Field, type PageName } from '../rules/parts.ts';

type Tx = Parameters<typeof savePart>[0];

interface Posted {
  writer: Parameters<typeof savePart>[1];
  exampleId: string;
  page: string;
  form: FormData;
  values: TypedValues;
  version: number;
}

/** Takes a posted page of the form; answers the page to go to, or null for the first page of the draft. */
export async function savePage(tx: Tx, posted: Posted): Promise<PageName | null> {
  const { writer, exampleId, page, values, version } = posted;
  if (page === 'metoder') {
    if (values.form === 'remove_link') await removeLink(tx, exampleId, String(values.link));
    else await addLink(tx, writer, exampleId, parseForm(linkForm, values));
    return 'metoder';
  }
  if (page === 'kontakt') {
    const contactId = values.contactId ? String(values.contactId) : null;
    if (contactId && values.remove) await removeContact(tx, contactId);
    else await keepContact(tx, writer, exampleId, { contactId, version, details: parseForm(contactForm, values) });
    return null;
  }
  await saveFields(tx, posted, fieldsOf(page));
  return values.next === 'on' ? nextPage(page) : null;
}

/** Saves some fields of the template, with what their writer had before her. */
export async function saveFields(tx: Tx, { writer, exampleId, form, values }: Omit<Posted, 'page' | 'version'>, fields: readonly Field[]): Promise<void> {
  await savePart(tx, writer, exampleId, parseForm(partForm(fields), values), baseOf(form, values));
}
