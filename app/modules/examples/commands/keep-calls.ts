import { today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { url } from '#app/sitemap.ts';
import { insertCall, renewLink, selectCalls, selectUnfinished, updateCall, type CallDetails } from '../data/calls.ts';
import { callState, daysLeft } from '../rules/call-state.ts';
import { absoluteLink } from './absolute-link.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { draftLink } from './read-writers.ts';
import { tellWriters } from './tell-by-mail.ts';
import { tokenHash, tokenOf } from './secret-link.ts';

/** Makes a call; its link can be spread at once, and leads somewhere from the first day. */
export async function makeCall(tx: Tx, member: Member, call: CallDetails): Promise<string> {
  const id = newId();
  const { userId, organisationId } = member;
  await insertCall(tx, { ...call, id, organisationId: organisationId ?? '', userId, hash: tokenHash(tokenOf('call', id)) });
  return id;
}

export async function changeCall(tx: Tx, id: string, version: number, call: CallDetails): Promise<void> {
  unlessChanged(await updateCall(tx, id, version, call));
}

/** Gives a call another link, as when the one before has been misused. */
export async function changeLink(tx: Tx, id: string): Promise<void> {
  const [call] = await selectCalls(tx, id);
  const serial = found(call).linkSerial + 1;
  await renewLink(tx, id, { serial, hash: tokenHash(tokenOf('call', id, serial)) });
}

export async function readCalls(tx: Tx) {
  const day = today();
  return (await selectCalls(tx)).map((call) => ({ ...call, state: callState(call, day) }));
}

/** A call with its link, and the drafts that somebody should be reminded of, each with the link to send along. */
export async function readCall(tx: Tx, id: string, request: Request) {
  const [line] = await selectCalls(tx, id);
  const call = found(line);
  const day = today();
  const unfinished = await selectUnfinished(tx, id);
  return {
    call: { ...call, state: callState(call, day), days: daysLeft(call.closesOn, day) },
    link: absoluteLink(request, url('examples.call', { token: tokenOf('call', id, call.linkSerial) })),
    mails: mailIsOn(),
    unfinished: unfinished
      .toSorted((a, b) => a.changedAt.getTime() - b.changedAt.getTime())
      .map(({ contributorId, byLink, ...draft }) => ({ ...draft, link: byLink ? draftLink(contributorId, request) : null })),
  };
}

/** Reminds by mail of every draft of a call that is not sent in, or of one; a writer gets one a day at most. Answers how many it reaches. */
export async function remindByHand(tx: Tx, { collaborationId }: Member, callId: string, exampleId?: string): Promise<number> {
  const drafts = (await selectUnfinished(tx, callId)).filter(({ id }) => exampleId === undefined || id === exampleId);
  let reached = 0;
  for (const { id } of drafts) reached += await tellWriters(tx, { collaborationId, exampleId: id, kind: 'reminder' });
  return reached;
}

export type CallPage = Awaited<ReturnType<typeof readCall>>;
