import { addDays, type LocalDate } from '#app/lib/local-date.ts';
import { readResponsible, writeResponsible, type Responsible } from '#app/lib/responsible.ts';
import { listColleagues, listOrganisations } from '#app/modules/organisations/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, Refused } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { endMember, insertMember, selectMembers, type Seat } from '../data/members.ts';
import type { SeatFunction } from '../rules/group.ts';
import { readGroup } from './read-group.ts';

/** Who can be given a seat: people with an account, and organisations that somebody without one may come from. */
export async function listSeatChoices(tx: Tx, groupId: string) {
  const seated = new Set((await selectMembers(tx, groupId)).filter(({ validTo }) => validTo === null).map(({ userId }) => userId));
  const colleagues = (await listColleagues(tx)).filter(({ userId }) => !seated.has(userId));
  const people = colleagues.map((one) => ({ value: writeResponsible(one), label: `${one.name}, ${one.organisationName}` }));
  const organisations = (await listOrganisations(tx)).map(({ id, name }) => ({ value: id, label: name }));
  return { people: [...new Map(people.map((one) => [one.value, one])).values()], organisations };
}

/** Gives a seat to somebody with an account: while she sits there she reads the group's pages. */
export async function addMember(
  tx: Tx, groupId: string, who: Responsible, seat: { function: SeatFunction; validFrom: string },
): Promise<string> {
  const { people } = await listSeatChoices(tx, groupId);
  const known = people.some(({ value }) => same(readResponsible(value), who));
  const colleague = (await listColleagues(tx)).find(({ userId, organisationId }) => userId === who.userId && organisationId === who.organisationId);
  if (!known || !colleague) throw new InvalidForm({ who: m.steering_error_who() });
  return addSeat(tx, groupId, { ...seat, organisationId: colleague.organisationId, userId: colleague.userId, name: colleague.name });
}

/** Gives a seat, also to somebody without an account. */
export async function addSeat(tx: Tx, groupId: string, seat: Seat): Promise<string> {
  await readGroup(tx, groupId);
  const id = newId();
  await unlessTaken('steering_members_once', { who: m.steering_error_who() }, () => insertMember(tx, groupId, { ...seat, id }));
  return id;
}

/** Ends a seat after its last day; what was decided with her stays. */
export async function endSeat(tx: Tx, groupId: string, id: string, version: number, lastDay: LocalDate): Promise<void> {
  const seat = found((await selectMembers(tx, groupId)).find((member) => member.id === id));
  if (lastDay < seat.validFrom) throw new InvalidForm({ lastDay: m.steering_error_last_day() });
  if (!(await endMember(tx, groupId, id, version, addDays(lastDay, 1)))) throw new Refused(m.steering_refused_changed());
}

function same(a: Responsible | undefined, b: Responsible): boolean {
  return a?.userId === b.userId && a.organisationId === b.organisationId;
}
