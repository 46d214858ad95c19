import { addMonths, today } from '#app/lib/local-date.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { openContactQuestion, selectCollaborations } from '../data/freshness.ts';
import { queueMail, selectContactsToAsk, selectGoingDrafts, selectRestingDrafts } from '../data/mails.ts';
import { daysLeft } from '../rules/call-state.ts';
import { askAgainDays, reminderDue, restedDays, tellBeforeRemoval } from '../rules/mail.ts';
import { tokenHash, tokenOf } from './secret-link.ts';
import { tellWriters } from './tell-by-mail.ts';

/** What falls due by itself, once a day: drafts before their call closes or their time is over, and contacts who run out. */
export async function remindByDay(signal?: AbortSignal): Promise<void> {
  if (!mailIsOn()) return;
  for (const collaborationId of await withActor(workerActor(null), selectCollaborations)) {
    if (signal?.aborted) return;
    await withActor(workerActor(collaborationId), async (tx) => {
      await remindOfDrafts(tx, collaborationId);
      await tellOfRemoval(tx, collaborationId);
      await askContacts(tx, collaborationId);
    });
  }
}

async function remindOfDrafts(tx: Tx, collaborationId: string): Promise<void> {
  for (const { exampleId, closesOn } of await selectRestingDrafts(tx, { within: 14, rested: restedDays })) {
    const days = reminderDue(daysLeft(closesOn, today()));
    if (days) await tellWriters(tx, { collaborationId, exampleId, kind: 'reminder', occasion: `${days} days before ${closesOn}` });
  }
}

async function tellOfRemoval(tx: Tx, collaborationId: string): Promise<void> {
  for (const { exampleId, goesOn } of await selectGoingDrafts(tx, tellBeforeRemoval)) {
    await tellWriters(tx, { collaborationId, exampleId, kind: 'removal', occasion: `removal ${goesOn}` });
  }
}

/** Once, and once again with the same link. */
async function askContacts(tx: Tx, collaborationId: string): Promise<void> {
  for (const { id, exampleId, validUntil, serial, asked } of await selectContactsToAsk(tx, { before: addMonths(today(), 1), againAfter: askAgainDays })) {
    const next = asked ? serial : serial + 1;
    await openContactQuestion(tx, id, { serial: next, hash: tokenHash(tokenOf('contact', id, next)) });
    await queueMail(tx, { collaborationId, exampleId, to: { contactId: id }, kind: 'contact', occasion: `${asked ? 'again' : 'first'} ${validUntil}` });
  }
}
