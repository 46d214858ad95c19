import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { url } from '#app/sitemap.ts';
import { selectOwnLine } from '../data/contributors.ts';
import { absoluteLink } from './absolute-link.ts';
import { tokenOf } from './secret-link.ts';

/** Those who write; `own` is the reader's line. A link can be passed on to whom it is for. */
export function writerLines(contributors: readonly { id: string; name: string; byLink: boolean }[], own: string | undefined, request: Request) {
  return contributors.map(({ id, name, byLink }) => ({ id, name, link: byLink ? draftLink(id, request) : null, isYou: id === own }));
}

/** The same for somebody who is signed in. */
export async function readWriters(
  tx: Tx,
  member: Member,
  { example, contributors }: { example: { id: string }; contributors: Parameters<typeof writerLines>[0] },
  request: Request,
) {
  return writerLines(contributors, await selectOwnLine(tx, example.id, member.userId), request);
}

/** Her own line among those who write, when she is signed in and one of them. */
export function ownLine(tx: Tx, member: Member, exampleId: string): Promise<string | undefined> {
  return selectOwnLine(tx, exampleId, member.userId);
}

/** The secret link of somebody who writes. */
export function draftLink(contributorId: string, request: Request): string {
  return absoluteLink(request, url('examples.draft', { token: tokenOf('draft', contributorId) }));
}
