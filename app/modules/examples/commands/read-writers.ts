import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { url } from '#app/sitemap.ts';
import { selectMemberLines } from '../data/contributors.ts';
import { absoluteLink } from './absolute-link.ts';
import { tokenOf } from './secret-link.ts';

/** Those who write; `own` is the reader's line. A link can be passed on to whom it is for. */
export function writerLines(contributors: readonly { id: string; name: string; byLink: boolean }[], own: string | undefined, request: Request) {
  return contributors.map(({ id, name, byLink }) => ({ id, name, link: byLink ? draftLink(id, request) : null, isYou: id === own }));
}

/** The same for somebody who is signed in, with her own line and everybody of the house who is in it. */
export async function readWriters(
  tx: Tx,
  { userId }: Member,
  { example, contributors }: { example: { id: string }; contributors: Parameters<typeof writerLines>[0] },
  request: Request,
) {
  const lines = await selectMemberLines(tx, example.id);
  const own = lines.find((line) => line.userId === userId)?.id;
  return { writers: writerLines(contributors, own, request), own, inside: lines.map((line) => line.userId) };
}

/** Her own line among those who write, when she is signed in and one of them. */
export async function ownLine(tx: Tx, { userId }: Member, exampleId: string): Promise<string | undefined> {
  return (await selectMemberLines(tx, exampleId)).find((line) => line.userId === userId)?.id;
}

/** The secret link of somebody who writes. */
export function draftLink(contributorId: string, request: Request): string {
  return absoluteLink(request, url('examples.draft', { token: tokenOf('draft', contributorId) }));
}
