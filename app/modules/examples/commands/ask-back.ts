import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { insertQuestion } from '../data/questions.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { tellWriters } from './tell-by-mail.ts';
import { writerOf } from './writer-of.ts';

/** Asks those who wrote. From then on they can change the text again, until they send it back. */
export async function askBack(tx: Tx, member: Member, exampleId: string, { field, question }: { field: string | null; question: string }): Promise<void> {
  const { state, version } = found(await lockExample(tx, exampleId));
  if (state !== 'submitted' && state !== 'questions' && state !== 'declined') throw new Refused(m.examples_ask_not_now());
  await insertQuestion(tx, { exampleId, field, question, userId: member.userId });
  if (state !== 'questions') unlessChanged(await moveExample(tx, exampleId, version, { to: 'questions' }));
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'asked' });
  await tellWriters(tx, { collaborationId: member.collaborationId, exampleId, kind: 'questions' });
}
