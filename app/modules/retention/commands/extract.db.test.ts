import { afterAll, beforeAll, expect, test } from 'vitest';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { packageOf } from '../forms/label-extract.ts';
import { extractForHerself, extractForOperator, extractForStaff } from './extract.ts';

const database = await testDatabase();
let world: World;
let [coordinator, colleague, her] = [] as unknown as [Member, Member, Member];
let caseId = '';

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const [af, region, shelter] = [await world.organisation('AF'), await world.organisation('Regionen'), await world.organisation('Kvinnojouren', { hidden: true })];
  coordinator = await world.member(af, 'coordinator');
  colleague = await world.member(region, 'caseworker');
  const opened = await world.openCase(coordinator);
  caseId = opened.caseId;
  her = await world.participant(opened.personId);
  await world.joins(caseId, colleague);
  await world.disclose(caseId, region, af, ['work', 'health']);
  await world.disclose(caseId, af, region, ['identity', 'work']);
  for (const [owner, category, text] of [
    [af, 'work', 'Vill arbeta i kök'], [af, 'safety', 'Hotad hemma'], [region, 'health', 'Har ont'], [shelter, 'work', 'Bor hos oss'],
  ]) {
    await world.sql(`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
      values ($1, $2, $3, $4, '2026-03-01', $5)`, [world.collaborationId, caseId, owner, category, text]);
  }
  await world.sql(`insert into audit_log (collaboration_id, actor_user_id, acting_organisation_id, event, case_ids)
    values ($1, $2, $3, 'cases.read', array[$4::uuid]), ($1, $2, $5, 'cases.read', array[$4::uuid])`,
  [world.collaborationId, colleague.userId, region, caseId, shelter]);
});
afterAll(() => world.close());

const texts = (extract: object) => JSON.stringify(extract);

test('staff hand out what their own organisation holds and who has read it; safety only when asked for', async () => {
  const extract = await as(coordinator, (tx) => extractForStaff(tx, coordinator, caseId, false));
  expect(texts(extract)).toContain('Vill arbeta i kök');
  expect(texts(extract)).toContain('Provsson');
  expect(texts(extract)).not.toMatch(/Hotad hemma|Har ont|Bor hos oss|Kvinnojouren/);
  expect(extract.readings).toContainEqual(expect.objectContaining({ organisation: 'Regionen', event: 'cases.read' }));
  const all = await as(coordinator, (tx) => extractForStaff(tx, coordinator, caseId, true));
  expect(texts(all)).toContain('Hotad hemma');
  const { rows } = await world.sql(`select record_kind from audit_log where event = 'extract.made' and case_ids @> array[$1::uuid] order by id`, [caseId]);
  expect(rows).toEqual([{ record_kind: 'extract' }, { record_kind: 'extract:safety' }]);
});

test('whoever works with the case for another organisation makes none', async () => {
  await expect(as(colleague, (tx) => extractForStaff(tx, colleague, caseId, false))).rejects.toThrow('Forbidden');
});

test('whoever reads the case for a stated reason takes nothing out of it', async () => {
  const reader = await world.member(coordinator.organisationId ?? '', 'coordinator');
  await world.sql(`insert into access_exceptions (collaboration_id, case_id, user_id, organisation_id, reason, stated, expires_at)
    values ($1, $2, $3, $4, 'acute', 'Kollegan är sjuk och hon ringde', now() + interval '1 hour')`,
  [world.collaborationId, caseId, reader.userId, reader.organisationId]);
  await expect(as(reader, (tx) => extractForStaff(tx, reader, caseId, false))).rejects.toThrow('Forbidden');
});

test('she sees what there is, of notes that they are there and not what they say, never safety and never a hidden organisation; it is logged', async () => {
  const [extract] = await as(her, (tx) => extractForHerself(tx, her));
  const notes = extract?.records.filter(({ kind }) => kind === 'notes').map(({ owner, category, day }) => ({ owner, category, day }));
  expect(notes).toEqual([{ owner: 'AF', category: 'work', day: '2026-03-01' }, { owner: 'Regionen', category: 'health', day: '2026-03-01' }]);
  expect(texts(extract ?? {})).not.toMatch(/Vill arbeta i kök|Har ont|Hotad hemma|Bor hos oss|Kvinnojouren/);
  expect(extract?.readings.map(({ organisation }) => organisation)).toContain('Regionen');
  const { rows } = await world.sql(`select 1 from audit_log where event = 'extract.own' and case_ids @> array[$1::uuid]`, [caseId]);
  expect(rows).toHaveLength(1);
});

test('the package is a page, its data and a word on what it is', async () => {
  const actor = workerActor(world.collaborationId, 'test');
  const extract = await withActor(actor, (tx) => extractForOperator(tx, actor, caseId));
  if (!extract) throw new Error('no extract');
  const files = Object.fromEntries(packageOf(extract).map(({ name, content }) => [name, content.toString()]));
  expect(Object.keys(files)).toEqual(['index.html', 'extract.json', 'README.txt']);
  expect(files['index.html']).toContain('Hotad hemma');
  expect(files['index.html']).not.toMatch(/Har ont|Bor hos oss/);
  expect(JSON.parse(files['extract.json'] ?? '')).toMatchObject({ organisation: 'AF', records: expect.any(Array) });
});
