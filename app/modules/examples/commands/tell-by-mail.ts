import { today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { selectAddressees } from '../data/mail-addresses.ts';
import { queueMail } from '../data/mails.ts';
import type { MailKind } from '../rules/mail.ts';

interface Told {
  collaborationId: string;
  exampleId: string;
  kind: Exclude<MailKind, 'link' | 'contact'>;
  /** What makes it once; today where nothing is said. */
  occasion?: string;
}

/** Tells those who write on an example and have given an address; nobody where the house sends no e-mail. Answers how many. */
export async function tellWriters(tx: Tx, { collaborationId, exampleId, kind, occasion = today() }: Told): Promise<number> {
  if (!mailIsOn()) return 0;
  const ids = await selectAddressees(tx, exampleId, { reminders: kind === 'reminder' });
  for (const contributorId of ids) await queueMail(tx, { collaborationId, exampleId, to: { contributorId }, kind, occasion });
  return ids.length;
}
