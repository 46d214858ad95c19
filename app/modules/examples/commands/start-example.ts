import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { insertMember } from '../data/contributors.ts';
import { insertEvent } from '../data/events.ts';
import { insertExample } from '../data/examples.ts';
import { writerOf } from './writer-of.ts';

export interface Start {
  way: 'form' | 'interview' | 'barrier' | 'translation';
  translationOf?: string;
  /** The language that it is written in; Swedish where nothing is said. */
  language?: string;
  callId?: string;
  barrierId?: string;
}

/** Begins a draft of whoever is signed in; an editor who interviews somebody begins one too, and then does not review it. */
export async function startExample(tx: Tx, member: Member, { way, callId, barrierId, translationOf, language = 'sv' }: Start): Promise<string> {
  const id = newId();
  const { userId, organisationId } = member;
  await insertExample(tx, {
    id, way, callId: callId ?? null, barrierId: barrierId ?? null, translationOf: translationOf ?? null, language, organisationId: organisationId ?? '', userId,
  });
  await insertMember(tx, writerOf(member), { id: newId(), exampleId: id, name: member.userName, userId });
  await insertEvent(tx, writerOf(member), { exampleId: id, kind: 'started' });
  return id;
}
