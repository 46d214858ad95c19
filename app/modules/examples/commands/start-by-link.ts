import { m } from '#app/paraglide/messages.js';
import type { Tx } from '#app/platform/db/index.ts';
import { mailIsOn } from '#app/platform/mail/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { today } from '#app/lib/local-date.ts';
import { selectCall, type Call } from '../data/calls.ts';
import { insertEvent } from '../data/events.ts';
import { startByLink, updateFacts, lockExample } from '../data/examples.ts';
import { actByLink } from '../data/link.ts';
import { callState, type CallState } from '../rules/call-state.ts';
import { keepMailAddress } from './mail-address.ts';
import { openCallLink } from './open-link.ts';
import { refuseFlood } from './refuse-flood.ts';
import { tokenHash, tokenOf } from './secret-link.ts';

/** A call as whoever has its link sees it. */
export async function readCallByLink(tx: Tx, token: string | undefined): Promise<Call & { state: CallState; mails: boolean }> {
  const { callId } = await openCallLink(tx, token);
  const call = found(await selectCall(tx, callId));
  return { ...call, state: callState(call, today()), mails: mailIsOn() };
}

interface Beginning {
  name: string;
  title: string;
  /** Where her link and reminders are sent, if she wants. */
  email?: string | null;
}

/**
 * Begins a draft by the link of a call; answers the token of its first writer's own link.
 * @throws Refused when the call is not open, or too many came within the hour
 */
export async function startExampleByLink(tx: Tx, token: string | undefined, address: string, { name, title, email = null }: Beginning): Promise<string> {
  const { callId, collaborationId } = await openCallLink(tx, token);
  await refuseFlood(tx, [{ key: `start ${address}`, times: 10 }, { key: `start ${callId}`, times: 200 }]);
  const [id, contributorId] = [newId(), newId()];
  const own = tokenOf('draft', contributorId);
  if (!(await startByLink(tx, { id, contributorId, hash: tokenHash(own), name }))) throw new Refused(m.examples_call_shut());
  await actByLink(tx, own);
  const writer = { collaborationId, name, userId: null };
  await updateFacts(tx, id, { ...found(await lockExample(tx, id)), title }, { key: null, by: name });
  await insertEvent(tx, writer, { exampleId: id, kind: 'started' });
  if (email) await keepMailAddress(tx, { collaborationId, exampleId: id, contributorId }, { address: email, reminders: true });
  return own;
}
