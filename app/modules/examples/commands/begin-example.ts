import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { readBarrierForExample } from '#app/modules/barriers/index.server.ts';
import { found } from '#app/platform/errors/index.ts';
import { saveAnswer } from '../data/answers.ts';
import { selectCalls } from '../data/calls.ts';
import { lockExample, touchExample, updateFacts } from '../data/examples.ts';
import { beginFromBarrier, emptyBeginning, type Beginning } from '../rules/from-barrier.ts';
import { textFields } from '../rules/template.ts';
import { startExample } from './start-example.ts';
import { writerOf } from './writer-of.ts';

/** A removed barrier that an example begins with, from `barrier/ID` in the page's address; null where it is none. */
async function readOrigin(tx: Tx, vid: string | null): Promise<{ barrierId: string; beginning: Beginning } | null> {
  const [kind, barrierId = ''] = vid?.split('/') ?? [];
  const barrier = kind === 'barrier' ? await readBarrierForExample(tx, barrierId) : null;
  return barrier && { barrierId, beginning: beginFromBarrier(barrier) };
}

/** What the first page of a new example begins with. */
export async function readBeginning(tx: Tx, member: Member, vid: string | null) {
  const interviews = member.role === 'editor';
  const calls = interviews ? (await selectCalls(tx)).filter(({ opensOn, closesOn }) => opensOn <= today() && today() <= closesOn) : [];
  const origin = await readOrigin(tx, vid);
  return { beginning: origin?.beginning ?? emptyBeginning, interviews, calls: calls.map(({ id, title }) => ({ id, title })) };
}

export interface Begin {
  title: string;
  callId: string | null;
  way: 'form' | 'interview';
}

/** Begins an example, from a removed barrier where `vid` names one; whoever begins it is its first writer. */
export async function beginExample(tx: Tx, member: Member, { title, callId, way }: Begin, vid: string | null): Promise<{ exampleId: string; interview: boolean }> {
  const origin = await readOrigin(tx, vid);
  const exampleId = await startExample(tx, member, { way: origin ? 'barrier' : way, callId: callId ?? undefined, barrierId: origin?.barrierId });
  const writer = writerOf(member);
  const example = found(await lockExample(tx, exampleId));
  const { texts, periodFrom, periodTo } = origin?.beginning ?? emptyBeginning;
  await touchExample(tx, exampleId);
  await updateFacts(tx, exampleId, { ...example, title, periodFrom, periodTo }, { key: null, by: writer.name });
  for (const field of textFields) {
    const value = texts[field];
    if (value) await saveAnswer(tx, writer, { exampleId, field, value, version: 1, key: null });
  }
  return { exampleId, interview: way === 'interview' };
}
