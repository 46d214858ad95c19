import { formatDate } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { MailToSend } from '../data/mails.ts';
import type { MailKind } from '../rules/mail.ts';
import { publicLink } from './absolute-link.ts';
import { tokenOf } from './secret-link.ts';

interface Words {
  subject: () => string;
  body: (mail: { date: string; goes: string }) => string;
}

const words: Record<MailKind, Words> = {
  link: { subject: m.examples_mail_link_subject, body: m.examples_mail_link },
  reminder: { subject: m.examples_mail_reminder_subject, body: ({ date }) => (date ? m.examples_mail_reminder({ date }) : m.examples_mail_reminder_open()) },
  contact: { subject: m.examples_mail_contact_subject, body: m.examples_mail_contact },
  questions: { subject: m.examples_mail_questions_subject, body: m.examples_mail_questions },
  taken: { subject: m.examples_mail_taken_subject, body: m.examples_mail_taken },
  declined: { subject: m.examples_mail_declined_subject, body: m.examples_mail_declined },
  removal: { subject: m.examples_mail_removal_subject, body: ({ goes }) => m.examples_mail_removal({ date: goes }) },
  published: { subject: m.examples_mail_published_subject, body: m.examples_mail_published },
};

/** A mail's subject and text: never a name, a title or anything that somebody wrote; the link is the receiver's own. */
export function mailWords(mail: MailToSend): { subject: string; text: string } {
  const { kind, closesOn, goesOn, language, collaboration } = mail;
  const { subject, body } = words[kind];
  const end = kind === 'contact' ? m.examples_mail_end_contact() : m.examples_mail_end_writer();
  const parts = [m.examples_mail_greeting(), body({ date: closesOn ? formatDate(closesOn, language) : '', goes: goesOn ? formatDate(goesOn, language) : '' }), linkIn(mail), end, m.examples_mail_sender({ name: collaboration })];
  return { subject: subject(), text: `${parts.join('\n\n')}\n` };
}

/** Where the receiver goes: her own link, or the page that she signs in to. */
function linkIn({ contactId, contactSerial, contributorId, byLink, exampleId }: MailToSend): string {
  if (contactId) return publicLink(url('examples.contact', { token: tokenOf('contact', contactId, contactSerial ?? 1) }));
  if (byLink && contributorId) return publicLink(url('examples.draft', { token: tokenOf('draft', contributorId) }));
  return publicLink(url('examples.write', { exampleId }));
}
