import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { insertMember } from '../data/contributors.ts';
import { insertEvent } from '../data/events.ts';
import { insertExample } from '../data/examples.ts';
import { writerOf } from './writer-of.ts';

export interface Start {
  way: 'form' | 'interview' | 'barrier';
  callId?: string;
  barrierId?: string;
}

/** Begins a draft of whoever is signed in; an editor who interviews somebody begins one too, and then does not review it. */
export async function startExample(tx: Tx, member: Member, { way, callId, barrierId }: Start): Promise<string> {
  const id = newId();
  const { userId, organisationId } = member;
  await insertExample(tx, {
    id, way, callId: callId ?? null, barrierId: barrierId ?? null, organisationId: organisationId ?? '', userId,
  });
  await insertMember(tx, writerOf(member), { id: newId(), exampleId: id, name: member.userName, userId });
  await insertEvent(tx, writerOf(member), { exampleId: id, kind: 'started' });
  return id;
}
