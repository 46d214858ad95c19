import { expect, test } from 'vitest';
import { membershipChanges, type KnownMembership, type Place } from './provider-memberships.ts';

const place = (organisationId: string, role: Place['role'] = 'caseworker'): Place => ({ collaborationId: 'c', organisationId, role });
const known = (organisationId: string, change: Partial<KnownMembership> = {}): KnownMembership => ({
  ...place(organisationId), id: organisationId, fromProvider: true, isOpen: true, endedByProvider: false, ...change,
});

test.each<[string, Place[], KnownMembership[], string[], string[]]>([
  ['what is new is given, once', [place('a'), place('a')], [], ['a'], []],
  ['what she has stays', [place('a')], [known('a')], [], []],
  ['what an administrator gave is enough', [place('a')], [known('a', { fromProvider: false })], [], []],
  ['what is named no more ends', [], [known('a')], [], ['a']],
  ['what an administrator gave does not end', [], [known('a', { fromProvider: false })], [], []],
  ['what the provider ended it gives again', [place('a')], [known('a', { isOpen: false, endedByProvider: true })], ['a'], []],
  ['what somebody here ended is not given again', [place('a')], [known('a', { isOpen: false })], [], []],
  ['another role is another place', [place('a', 'coordinator')], [known('a')], ['a'], ['a']],
])('%s', (_, named, has, give, end) => {
  const changes = membershipChanges(named, has);
  expect([changes.give.map((each) => each.organisationId), changes.end.map(({ id }) => id)]).toEqual([give, end]);
});
