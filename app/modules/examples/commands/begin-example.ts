import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { saveAnswer } from '../data/answers.ts';
import { selectCalls } from '../data/calls.ts';
import { lockExample, touchExample, updateFacts } from '../data/examples.ts';
import { emptyBeginning, type Beginning } from '../rules/from-barrier.ts';
import { textFields } from '../rules/template.ts';
import { startExample } from './start-example.ts';
import { writerOf } from './writer-of.ts';

/** What the first page of a new example begins with. */
export async function readBeginning(tx: Tx, member: Member) {
  const interviews = member.role === 'editor';
  const calls = interviews ? (await selectCalls(tx)).filter(({ opensOn, closesOn }) => opensOn <= today() && today() <= closesOn) : [];
  return { beginning: emptyBeginning, interviews, calls: calls.map(({ id, title }) => ({ id, title })) };
}

export interface Begin {
  title: string;
  callId: string | null;
  way: 'form' | 'interview';
}

/** Begins an example, of something else where there is `beginning`; whoever begins it is its first writer. */
export async function beginExample(tx: Tx, member: Member, { title, callId, way }: Begin, beginning: Beginning = emptyBeginning): Promise<{ exampleId: string; interview: boolean }> {
  const exampleId = await startExample(tx, member, { way, callId: callId ?? undefined });
  const writer = writerOf(member);
  const example = found(await lockExample(tx, exampleId));
  const { texts, periodFrom, periodTo } = beginning;
  await touchExample(tx, exampleId);
  await updateFacts(tx, exampleId, { ...example, title, periodFrom, periodTo }, { key: null, by: writer.name });
  for (const field of textFields) {
    const value = texts[field];
    if (value) await saveAnswer(tx, writer, { exampleId, field, value, version: 1, key: null });
  }
  return { exampleId, interview: way === 'interview' };
}
