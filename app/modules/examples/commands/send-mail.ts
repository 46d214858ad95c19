import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { mailIsOn, sendMail, type MailResult } from '#app/platform/mail/index.ts';
import { selectMailToSend, settleMail } from '../data/mails.ts';
import { mailIsDue } from '../rules/mail-is-due.ts';
import { mailWords } from './mail-words.ts';

interface Attempt {
  /** It was tried before. */
  again: boolean;
  /** Nobody will try once more. */
  isLast: boolean;
}

/**
 * Sends a mail that was queued, to the address as it is now, if what it tells of still is so. The text is made here and kept nowhere.
 * @throws MailFailure when the server may take it later
 */
export async function sendExampleMail({ collaborationId, mailId }: { collaborationId: string; mailId: string }, { again, isLast }: Attempt): Promise<void> {
  const actor = workerActor(collaborationId);
  const mail = await withActor(actor, (tx) => selectMailToSend(tx, mailId));
  if (!mail) return;
  const to = mail.contactId ? mail.contactEmail : mail.address;
  let result: MailResult | 'needless' = 'needless';
  if (mailIsOn() && to && mailIsDue(mail)) {
    const message = withLocale(mail.language, () => mailWords(mail));
    result = await sendMail({ id: mailId, to, ...message }, again).catch((error: unknown) => {
      if (isLast) return 'refused';
      throw error;
    });
  }
  await withActor(actor, (tx) => settleMail(tx, mailId, result));
}
