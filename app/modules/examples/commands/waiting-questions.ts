import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { passQuestions, selectWaiting } from '../data/questions.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { draftLink } from './read-writers.ts';
import { readMissing } from './submit-example.ts';
import { tellWriters } from './tell-by-mail.ts';
import { writerOf } from './writer-of.ts';

/** Examples whose writers have been asked and have not sent in again. */
export async function readWaiting(tx: Tx, request: Request) {
  const mails = mailIsOn();
  return (await selectWaiting(tx)).map(({ contributorId, byLink, reached, ...example }) => ({
    ...example,
    link: contributorId && byLink ? draftLink(contributorId, request) : null,
    byMail: mails && reached > 0,
  }));
}

/** Tells those who wrote once more that there are questions; once a day at most. */
export async function remindOfQuestions(tx: Tx, { collaborationId }: Member, exampleId: string): Promise<void> {
  await tellWriters(tx, { collaborationId, exampleId, kind: 'questions' });
}

/**
 * Goes on without answers: the example is read again as it stands, by two, as another sending.
 * @throws Refused when somebody has emptied what an example must say
 */
export async function goOnWithout(tx: Tx, member: Member, exampleId: string, version: number): Promise<void> {
  const { state } = found(await lockExample(tx, exampleId));
  if (state !== 'questions') throw new Refused(m.examples_changed_meanwhile());
  const missing = await readMissing(tx, exampleId);
  if (missing.length > 0) throw new Refused(m.examples_submit_missing({ what: missing.map(({ label }) => label).join(', ') }));
  await passQuestions(tx, exampleId);
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'submitted' }));
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'went_on' });
}

export type Waiting = Awaited<ReturnType<typeof readWaiting>>;
