import { addMonths, localDate, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, NotFound } from '#app/platform/errors/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { url } from '#app/sitemap.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import { openContactQuestion, recordCheck, selectAgeing, selectPublishedLinks } from '../data/freshness.ts';
import { queueMail } from '../data/mails.ts';
import { judgeRemark, selectWaitingRemarks } from '../data/remarks.ts';
import { contactAge, contactMonths } from '../rules/contact-life.ts';
import { absoluteLink } from './absolute-link.ts';
import { tokenHash, tokenOf } from './secret-link.ts';

const mostLinks = 100;

/** What grows old in the bank: contacts to ask, links to follow, readers' words to read. */
export async function readFreshness(tx: Tx, request: Request) {
  const day = today();
  const contacts = await selectAgeing(tx, addMonths(day, 1));
  return {
    mails: mailIsOn(),
    contacts: contacts.map(({ serial, email, ...contact }) => ({
      ...contact,
      hasEmail: email !== null,
      age: contactAge(localDate(contact.validUntil), day),
      link: contact.askedOn ? absoluteLink(request, url('examples.contact', { token: tokenOf('contact', contact.id, serial) })) : null,
    })),
    links: await selectPublishedLinks(tx, 'worst', mostLinks),
    remarks: await selectWaitingRemarks(tx),
  };
}

export type Freshness = Awaited<ReturnType<typeof readFreshness>>;

/** What the buttons on that page ask for. */
export async function freshIntents(tx: Tx, member: Member, values: TypedValues): Promise<void> {
  switch (values.form) {
    case 'ask':
      return askContact(tx, member, String(values.contact));
    case 'seen':
      return markLink(tx, { exampleId: String(values.example), href: String(values.href), seen: String(values.seen) });
    case 'show':
    case 'hide':
      return judgeRemark(tx, String(values.remark), { state: values.form === 'show' ? 'shown' : 'hidden', userId: member.userId });
    default:
      throw new NotFound();
  }
}

/** A new link for a contact to answer by; the one before is worth nothing from then on. It is sent where the house sends e-mail. */
async function askContact(tx: Tx, { collaborationId }: Member, contactId: string): Promise<void> {
  const { serial, exampleId, validUntil, email } = found((await selectAgeing(tx, addMonths(today(), contactMonths * 10))).find(({ id }) => id === contactId));
  const next = serial + 1;
  await openContactQuestion(tx, contactId, { serial: next, hash: tokenHash(tokenOf('contact', contactId, next)) });
  if (!email || !mailIsOn()) return;
  const ask = { collaborationId, exampleId, to: { contactId }, kind: 'contact' } as const;
  for (const occasion of [`first ${validUntil}`, `hand ${today()} ${validUntil}`]) if (await queueMail(tx, { ...ask, occasion })) return;
}

async function markLink(tx: Tx, { exampleId, href, seen }: { exampleId: string; href: string; seen: string }): Promise<void> {
  if (seen !== 'works' && seen !== 'moved' && seen !== 'gone') throw new NotFound();
  await recordCheck(tx, { exampleId, href, lastSeen: seen, by: 'hand' });
}
