import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { selectVersion } from '../data/text-versions.ts';
import { deleteSound, insertSound, selectSound, selectSoundPart } from '../data/sounds.ts';
import { partAsked, soundLimit, soundType } from '../rules/sounds.ts';

/** Keeps a recording of somebody who reads a version out. What it is, is told by its bytes. */
export async function addSound(tx: Tx, member: Member, language: string, version: string, file: File | null): Promise<void> {
  const text = found(await selectVersion(tx, language, version));
  if (text.hasSound) throw new Refused(m.consents_sound_there());
  if (!file || file.size === 0) throw new InvalidForm({ sound: m.consents_sound_missing() });
  if (file.size > soundLimit) throw new InvalidForm({ sound: m.consents_sound_large() });
  const type = soundType(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (!type) throw new InvalidForm({ sound: m.consents_sound_kind() });
  await insertSound(tx, { language, version, type, content: Buffer.from(await file.arrayBuffer()), addedBy: member.userId });
}

/** Takes a recording away, while nobody has answered to it. */
export async function removeSound(tx: Tx, language: string, version: string): Promise<void> {
  if (!(await deleteSound(tx, language, version))) throw new Refused(m.consents_sound_used());
}

/** A recording for a player: the part that it asks for, or the whole. */
export async function playSound(tx: Tx, language: string, version: string, range: string | null): Promise<Response> {
  const { type, bytes } = found(await selectSound(tx, language, version));
  const part = partAsked(range, bytes);
  const headers = { 'Content-Type': type, 'Accept-Ranges': 'bytes', 'Cache-Control': 'private, max-age=3600' };
  if (part === 'unsatisfiable') return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes}` } });
  const { from, to } = part ?? { from: 0, to: bytes - 1 };
  const body = new Uint8Array(await selectSoundPart(tx, language, version, from, to - from + 1));
  if (!part) return new Response(body, { headers });
  return new Response(body, { status: 206, headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${bytes}` } });
}
