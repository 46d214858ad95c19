import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused, found } from '#app/platform/errors/index.ts';
import { forgetOld } from '#app/platform/retention/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { sound } from '#tests/factories/sound.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readRecording } from './commands/recordings.ts';
import {
  attachReport, listBarriers, readBarrierFilter, readReport, readStandingPlace, reportBarrier, suggestBarriers, writeBarrier, writeOutReport, type ReportToMake,
} from './index.server.ts';

const database = await testDatabase();
let world: World;
let reporter: Member;
let keeper: Member;
let colleague: Member;
let otherKeeper: Member;
let caseId: string;
let bus: string;

const told: ReportToMake = {
  whatStood: null, leadsTo: null, wouldRemove: null, category: null, stoppedSince: null, barrierId: null, nobodyNamed: false, recording: sound(30),
};
const written = { whatStood: 'Blanketten finns bara på svenska', leadsTo: null, wouldRemove: null, nobodyNamed: false };

beforeAll(async () => {
  useSecret(randomBytes(32));
  world = await makeWorld(database.ownerUrl);
  const [kommun, region] = [await world.organisation('Kommunen'), await world.organisation('Regionen')];
  reporter = await world.member(kommun, 'caseworker', 'Rut Handläggare');
  keeper = await world.member(kommun, 'coordinator', 'Kim Samordnare');
  colleague = await world.member(kommun, 'caseworker', 'Kaj Kollega');
  otherKeeper = await world.member(region, 'project_lead', 'Lea Ledare');
  ({ caseId } = await world.openCase(reporter));
  bus = await as(reporter, (tx) => writeBarrier(tx, reporter, {
    title: 'Bussen går för sent', whatStood: 'Första turen är klockan tio', leadsTo: null, wouldRemove: null, themes: [], level: 'local',
  }));
});
afterAll(() => world.close());

function report(change: Partial<ReportToMake> = {}, source: Parameters<typeof readStandingPlace>[1] = null): Promise<string> {
  return as(reporter, async (tx) => reportBarrier(tx, reporter, await readStandingPlace(tx, source), { ...told, ...change }));
}
/** The same person, acting for another organisation. */
async function alsoAt(member: Member, organisationId: string): Promise<Member> {
  const membershipId = newId();
  await world.sql(`insert into memberships (collaboration_id, id, user_id, organisation_id, role) values ($1, $2, $3, $4, 'caseworker')`, [
    world.collaborationId, membershipId, member.userId, organisationId,
  ]);
  return { ...member, membershipId, organisationId };
}
async function recordings(id: string): Promise<string[]> {
  return (await world.sql('select id from barrier_recordings where observation_id = $1', [id])).rows.map((row) => row.id as string);
}
const fieldsOf = (work: Promise<unknown>) => work.then(() => [], (error: unknown) => (error instanceof InvalidForm ? Object.keys(error.fields) : error));
async function waits(member: Member): Promise<string[]> {
  const { toWriteOut } = await as(member, (tx) => listBarriers(tx, member, readBarrierFilter(new URLSearchParams()), null));
  return toWriteOut.map(({ observationId }) => observationId);
}

describe('a report told in the bank', () => {
  it('is heard by her who told it and by those who keep the bank in her organisation; others see only that it was told', async () => {
    const id = await report();
    const [recordingId] = await recordings(id);
    for (const member of [reporter, keeper]) {
      expect((await as(member, (tx) => readRecording(tx, id, found(recordingId)))).bytes.length).toBe(344);
      expect(await waits(member)).toContain(id);
    }
    const elsewhere = await alsoAt(reporter, otherKeeper.organisationId ?? '');
    for (const member of [colleague, otherKeeper, elsewhere]) {
      await expect(as(member, (tx) => readRecording(tx, id, found(recordingId)))).rejects.toThrow(NotFound);
      expect(await as(member, (tx) => readReport(tx, id))).toMatchObject({ whatStood: null, recordingId: null });
      expect(await waits(member)).toEqual([]);
    }
  });

  it('is written out by them alone, checked for persons, and its recording goes in the same moment', async () => {
    const id = await report();
    for (const member of [colleague, otherKeeper]) {
      await expect(as(member, (tx) => writeOutReport(tx, member, id, 1, written))).rejects.toThrow(Refused);
      const forced = as(member, (tx) => sql`update barrier_observations set what_stood = 'Så här' where id = ${id}`.execute(tx));
      expect(await forced.then(({ numAffectedRows }) => numAffectedRows === 0n, isNoAccess)).toBe(true);
    }
    const saved = (whatStood: string) => fieldsOf(as(keeper, (tx) => writeOutReport(tx, keeper, id, 1, { ...written, whatStood })));
    expect(await saved('Ring 070-123 45 67')).toEqual(['whatStood']);
    expect(await saved('Det gällde Amina Provsson')).toContain('whatStood');
    expect(await recordings(id)).toHaveLength(1);
    await as(keeper, (tx) => writeOutReport(tx, keeper, id, 1, written));
    expect(await recordings(id)).toEqual([]);
    expect((await as(otherKeeper, (tx) => readReport(tx, id))).whatStood).toBe(written.whatStood);
    expect(await waits(reporter)).not.toContain(id);
  });

  it('is counted at no barrier and carried into none before that', async () => {
    const id = await report();
    await expect(as(reporter, (tx) => attachReport(tx, id, 1, bus))).rejects.toThrow(Refused);
    const lifted = as(reporter, (tx) => writeBarrier(tx, reporter, { ...written, title: 'Ett nytt hinder', themes: [], level: 'local' }, id));
    await expect(lifted).rejects.toThrow(Refused);
    const attach = 'update barrier_observations set barrier_id = $1, attached_by = $2, attached_on = app.today() where id = $3';
    const forced = world.sql(attach, [bus, reporter.userId, id]);
    await expect(forced).rejects.toThrow('written_out_first');
    await as(reporter, (tx) => writeOutReport(tx, reporter, id, 1, { ...written, whatStood: 'Bussen går klockan tio' }));
    await as(reporter, (tx) => attachReport(tx, id, 2, bus));
    expect((await as(reporter, (tx) => suggestBarriers(tx, 'blanketten'))).map(({ title }) => title)).toEqual([]);
  });

  it('of three hours is refused, as is one beside a text, one said to be a known barrier, and one from a referral without a case', async () => {
    expect(await fieldsOf(report({ recording: sound(10_800) }))).toEqual(['recording']);
    expect(await fieldsOf(report({ whatStood: 'Bussen går klockan tio' }))).toEqual(['recording']);
    expect(await fieldsOf(report({ barrierId: bus }))).toEqual(['recording']);
    const standing = { kind: 'referral', id: null, caseId: null, category: null } as const;
    expect(await fieldsOf(as(reporter, (tx) => reportBarrier(tx, reporter, standing, told)))).toEqual(['recording']);
  });

  it('is gone after thirty days when nobody wrote it out; one in a case stays', async () => {
    const [old, young, inCase] = [await report(), await report(), await report({ category: 'work' }, { kind: 'case', id: caseId })];
    const age = (id: string, days: number) =>
      world.sql('update barrier_recordings set added_at = now() - make_interval(days => $2) where observation_id = $1', [id, days]);
    await age(old, 31);
    await age(young, 29);
    await age(inCase, 400);
    await forgetOld();
    expect([await recordings(old), await recordings(young), await recordings(inCase)].map(({ length }) => length)).toEqual([0, 1, 1]);
    await as(reporter, (tx) => writeOutReport(tx, reporter, old, 1, { ...written, whatStood: 'Kassan stänger vid lunch' }));
    expect((await as(otherKeeper, (tx) => readReport(tx, old))).whatStood).toBe('Kassan stänger vid lunch');
  });
});

describe('what was reported', () => {
  it('is not changed, with a case or without', async () => {
    const free = await report({ recording: null, whatStood: 'Kön är lång' });
    const inCase = await report({ recording: null, whatStood: 'Hennes kö är lång', category: 'work' }, { kind: 'case', id: caseId });
    const toldInCase = await report({ category: 'work' }, { kind: 'case', id: caseId });
    for (const id of [free, inCase, toldInCase]) {
      const forced = as(reporter, (tx) => sql`update barrier_observations set what_stood = 'Något annat' where id = ${id}`.execute(tx));
      expect(isNoAccess(await forced.catch((error: unknown) => error))).toBe(true);
    }
    const dropped = as(reporter, (tx) => sql`delete from barrier_recordings where observation_id = ${toldInCase}`.execute(tx));
    expect((await dropped).numAffectedRows).toBe(0n);
  });
});
