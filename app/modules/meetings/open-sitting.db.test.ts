import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, today } from '#app/lib/local-date.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { answerAtSitting, presentAtSitting, readSitting } from './commands/open-sitting.ts';

const { ownerUrl } = await testDatabase();
let world: World;
let caller: Member;
let guest: Member;
let stranger: Member;
let meetingId: string;
let council: string;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  caller = await world.member(await world.organisation('AF'), 'coordinator');
  guest = await world.member(await world.organisation('FK'), 'council_member');
  stranger = await world.member(await world.organisation('Region'), 'caseworker');
  await world.openCase(caller);
  [meetingId, council] = [newId(), newId()];
  for (const [id, kind] of [[meetingId, 'open_sitting'], [council, 'council']]) {
    await world.sql(
      `insert into meetings (collaboration_id, id, owner_organisation_id, kind, title, held_on) values ($1, $2, $3, $4, 'Sittning', $5)`,
      [world.collaborationId, id, caller.organisationId, kind, addDays(today(), 3)],
    );
    await world.sql('insert into meeting_people (collaboration_id, meeting_id, organisation_id, user_id) values ($1, $2, $3, $4)', [
      world.collaborationId, id, guest.organisationId, guest.userId,
    ]);
  }
});
afterAll(() => world.close());

const present = (member: Member, text: string, nobodyNamed = false) =>
  as(member, (tx) => presentAtSitting(tx, member, meetingId, { text, asked: 'Vem kan stödja henne?', nobodyNamed }));

test('somebody is presented without a name by who is invited, answered by who called, and read by nobody else', async () => {
  await present(guest, 'En kvinna som läser svenska och vill arbeta i kök.');
  const { lines } = await as(caller, (tx) => readSitting(tx, caller, meetingId));
  expect(lines).toMatchObject([{ organisationName: 'FK', answer: null }]);
  const answer = { line: lines[0]?.id ?? '', answer: 'AME tar emot henne på onsdag.', version: 1 };
  await as(caller, (tx) => answerAtSitting(tx, caller, meetingId, answer));
  await expect(as(caller, (tx) => answerAtSitting(tx, caller, meetingId, answer))).rejects.toBeInstanceOf(Refused);
  await expect(present(stranger, 'En man som vill arbeta.')).rejects.toBeInstanceOf(NotFound);
  const seen = await as(stranger, (tx) => tx.selectFrom('sitting_lines').select('id').execute());
  expect(seen).toEqual([]);
  await expect(as(caller, (tx) => readSitting(tx, caller, council))).rejects.toBeInstanceOf(NotFound);
});

test('a name that is known here and a number are refused; what looks like a name is asked about', async () => {
  await expect(present(caller, 'Det gäller amina provsson som vill arbeta.', true)).rejects.toBeInstanceOf(InvalidForm);
  await expect(present(guest, 'Hon har nummer 19820202-9809.', true)).rejects.toBeInstanceOf(InvalidForm);
  await expect(present(guest, 'Hon går på Södra Vuxenskolan och vill mer.')).rejects.toBeInstanceOf(InvalidForm);
  await present(guest, 'Hon går på Södra Vuxenskolan och vill mer.', true);
});
