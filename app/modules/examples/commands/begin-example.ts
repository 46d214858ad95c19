import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectCalls } from '../data/calls.ts';
import { insertMember } from '../data/contributors.ts';
import { lockExample, touchExample, updateFacts } from '../data/examples.ts';
import { newId } from '#app/platform/ids/index.ts';
import { startExample } from './start-example.ts';
import { writerOf } from './writer-of.ts';

/** What the first page of a new example begins with. */
export async function readBeginning(tx: Tx, member: Member) {
  const interviews = member.role === 'editor';
  const calls = interviews ? (await selectCalls(tx)).filter(({ opensOn, closesOn }) => opensOn <= today() && today() <= closesOn) : [];
  return { title: '', interviews, calls: calls.map(({ id, title }) => ({ id, title })) };
}

/** Begins an example; whoever begins it is its first writer. */
export async function beginExample(
  tx: Tx,
  member: Member,
  { title, callId, way }: { title: string; callId: string | null; way: 'form' | 'interview' },
): Promise<{ exampleId: string; interview: boolean }> {
  const exampleId = await startExample(tx, member, { way, callId: callId ?? undefined });
  const writer = writerOf(member);
  await insertMember(tx, writer, { id: newId(), exampleId, name: member.userName, userId: member.userId });
  await touchExample(tx, exampleId);
  await updateFacts(tx, exampleId, { ...found(await lockExample(tx, exampleId)), title }, { key: null, by: writer.name });
  return { exampleId, interview: way === 'interview' };
}
