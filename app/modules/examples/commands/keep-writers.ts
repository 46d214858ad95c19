import { m } from '#app/paraglide/messages.js';
import { listColleagues } from '#app/modules/organisations/index.server.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { endContributor, insertLinkHolder, insertMember, selectContributors, selectMemberLines, selectStanding } from '../data/contributors.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample } from '../data/examples.ts';
import type { Writer } from '../rules/writer.ts';
import { openForWriting } from './open-for-writing.ts';
import { tokenHash, tokenOf } from './secret-link.ts';

/** More than this on one draft are no colleagues. */
const mostWriters = 20;

export interface Candidate {
  userId: string;
  name: string;
  organisation: string;
}

/** Members of the collaboration who may be let in on a draft, by name; those of `inside` are there already. */
export async function candidatesBeside(tx: Tx, inside: readonly string[]): Promise<Candidate[]> {
  const known = new Map<string, Candidate>();
  for (const { userId, name, organisationName, role } of await listColleagues(tx)) {
    if (!inside.includes(userId) && !known.has(userId) && roleMay(role as MembershipRole, 'examples.write')) known.set(userId, { userId, name, organisation: organisationName });
  }
  return [...known.values()];
}

/** The same of one draft; null unless the reader says who writes on it. */
export async function readCandidates(tx: Tx, exampleId: string): Promise<Candidate[] | null> {
  if (!(await selectStanding(tx, exampleId)).leads) return null;
  return candidatesBeside(tx, (await selectMemberLines(tx, exampleId)).map(({ userId }) => userId));
}

/** One more who writes, by a link of her own: what she saves stands under her name. */
export async function addColleague(tx: Tx, writer: Writer, exampleId: string, name: string): Promise<void> {
  if (name === '' || name.length > 200) throw new InvalidForm({ name: m.examples_error_contact_name() });
  if ((await selectContributors(tx, exampleId)).length >= mostWriters) throw new Refused(m.examples_too_many_lines());
  const id = newId();
  await insertLinkHolder(tx, writer, { id, exampleId, name, hash: tokenHash(tokenOf('draft', id)) });
  await insertEvent(tx, writer, { exampleId, kind: 'colleague' });
}

/**
 * Lets in a colleague who has an account; she finds the draft among her own.
 * @throws InvalidForm when she is no member who can write, or writes already
 */
export async function addMember(tx: Tx, writer: Writer, exampleId: string, userId: string): Promise<void> {
  const chosen = (await readCandidates(tx, exampleId))?.find((each) => each.userId === userId);
  if (!chosen) throw new InvalidForm({ user: m.examples_error_member() });
  await openForWriting(tx, found(await lockExample(tx, exampleId)));
  await insertMember(tx, writer, { id: newId(), exampleId, name: chosen.name, userId });
  await insertEvent(tx, writer, { exampleId, kind: 'colleague' });
}

/**
 * Lets somebody out again; what she has written stays.
 * @throws Refused unless whoever acts says who writes
 */
export async function removeWriter(tx: Tx, writer: Writer, exampleId: string, contributorId: string): Promise<void> {
  if (!(await selectStanding(tx, exampleId)).leads || !(await endContributor(tx, exampleId, contributorId))) throw new Refused(m.examples_writers_not_yours());
  await insertEvent(tx, writer, { exampleId, kind: 'colleague_left' });
}
