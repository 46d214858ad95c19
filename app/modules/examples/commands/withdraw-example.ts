import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { endContacts } from '../data/contacts.ts';
import { endContributors } from '../data/contributors.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { deleteMailAddresses } from '../data/mail-addresses.ts';
import { withdrawPublications } from '../data/publications.ts';
import { hideRemarks } from '../data/remarks.ts';
import { selectOtherLanguages } from '../data/translations.ts';
import type { WithdrawalCause } from '../rules/codes.ts';
import type { Writer } from '../rules/writer.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { writerOf } from './writer-of.ts';

/** Those who wrote take back what nobody has decided on; whoever could be asked is forgotten. */
export async function withdrawOwn(tx: Tx, writer: Writer, exampleId: string): Promise<void> {
  const { state, version } = found(await lockExample(tx, exampleId));
  if (state !== 'draft' && state !== 'questions' && state !== 'submitted') throw new Refused(m.examples_withdraw_ask());
  await endContacts(tx, exampleId);
  await insertEvent(tx, writer, { exampleId, kind: 'withdrawn' });
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'withdrawn', cause: 'own_wish' }));
}

/**
 * Takes an example away for good, as when its actor asks for it: the address says that it is gone, no version is shown any
 * longer, and nothing is known of those who could be asked or who wrote. What says it in another language goes with it.
 */
export async function withdrawExample(tx: Tx, member: Member, exampleId: string, { version, cause }: { version: number; cause: WithdrawalCause }): Promise<void> {
  const example = found(await lockExample(tx, exampleId));
  unlessChanged(example.version === version);
  await withdrawPublications(tx, exampleId);
  await hideRemarks(tx, exampleId, member.userId);
  await endContacts(tx, exampleId);
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'withdrawn' });
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'withdrawn', cause }));
  await deleteMailAddresses(tx, exampleId);
  await endContributors(tx, exampleId, m.examples_name_removed());
  for (const { id, version: current, isOriginal } of await selectOtherLanguages(tx, exampleId)) {
    if (!isOriginal) await withdrawExample(tx, member, id, { version: current, cause });
  }
}
