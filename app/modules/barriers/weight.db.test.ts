import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { publicActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { invite, planMeeting } from '#app/modules/meetings/index.server.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readPublished } from './commands/public-barriers.ts';
import { writeWeights } from './commands/weigh.ts';
import {
  changeBarrier, listBarriers, mergeBarrier, minuteBarrier, moveBarrier, rankBarriers, readBarrierFilter, readBarrierMeeting, readStandingPlace, reportBarrier,
  takeUpBarrier, weighBarrier, writeBarrier,
} from './index.server.ts';

const database = await testDatabase();
const text = { whatStood: 'Första turen är klockan tio', leadsTo: null, wouldRemove: null, themes: [], level: 'local' } as const;
let world: World;
let lead: Member;
let coordinator: Member;
let steering: Member;
let caseworker: Member;
let many: string;
let few: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const [kommun, federation] = [await world.organisation('Kommunen'), await world.organisation('Förbundet')];
  lead = await world.member(kommun, 'project_lead');
  coordinator = await world.member(kommun, 'coordinator');
  caseworker = await world.member(await world.organisation('Regionen'), 'caseworker');
  steering = await world.member(federation, 'steering_group');
  many = await as(lead, (tx) => writeBarrier(tx, lead, { ...text, title: 'Bussen går för sent' }));
  few = await as(lead, (tx) => writeBarrier(tx, lead, { ...text, title: 'Blanketten finns inte' }));
  for (let turn = 0; turn < 7; turn += 1) {
    const { caseId } = await world.openCase(coordinator);
    await reported(caseId, 'Bussen', many);
    await reported(caseId, 'Bussen igen', many);
    if (turn < 3) await reported(caseId, 'Blanketten', few);
  }
});
afterAll(() => world.close());

function reported(caseId: string, whatStood: string, barrierId: string): Promise<string> {
  return as(coordinator, async (tx) => reportBarrier(tx, coordinator, await readStandingPlace(tx, { kind: 'case', id: caseId }), {
    whatStood, leadsTo: null, wouldRemove: null, category: 'work', stoppedSince: addDays(today(), -30), barrierId, nobodyNamed: false, recording: null,
  }));
}
const asStats = { databaseRole: 'app_stats' } as const;

describe('the weight', () => {
  it('counts a case once, hides what is small, and is read by those who see figures only', async () => {
    const ranked = await as(steering, (tx) => rankBarriers(tx), asStats);
    expect(ranked.map(({ title, weight }) => [title, weight.total, weight.women, weight.medianDays])).toEqual([
      ['Bussen går för sent', 7, 7, 30], ['Blanketten finns inte', null, null, null],
    ]);
    const { weight } = await as(steering, (tx) => weighBarrier(tx, few), asStats);
    expect(Object.values(weight.parts).flat().map(({ count }) => count)).toEqual([null, null, null, null]);
    const reads = as(steering, (tx) => tx.selectFrom('barrier_observations').select('id').execute(), asStats);
    expect(isNoAccess(await reads.catch((error: unknown) => error))).toBe(true);
  });

  it('is written as a file with the same marks', async () => {
    const csv = await as(steering, (tx) => writeWeights(tx, 'csv', ({ state, level }) => ({ state, level })), asStats);
    expect(csv.toString()).toBe(
      'hinder;läge;nivå;ägare;ärenden;kvinnor;män;median_dagar;kostnad_kr\nBussen går för sent;reported;local;;7;7;0;30;\nBlanketten finns inte;reported;local;;*;*;*;*;\n',
    );
  });

  it('says elsewhere only that a barrier stops many', async () => {
    const { rows } = await as(caseworker, (tx) => listBarriers(tx, caseworker, readBarrierFilter(new URLSearchParams()), null));
    expect(rows.map(({ id, stopsMany }) => [id, stopsMany]).toSorted()).toEqual([[many, true], [few, false]].toSorted());
  });

  it('follows a merge', async () => {
    await as(lead, (tx) => mergeBarrier(tx, lead, few, 1, many));
    expect((await as(steering, (tx) => rankBarriers(tx), asStats)).map(({ weight }) => weight.total)).toEqual([7]);
  });
});

describe('the public list', () => {
  const published = () => withActor(publicActor(), (tx) => readPublished(tx, world.collaborationId));

  it('is there only where the collaboration has decided so', async () => {
    await expect(published()).rejects.toThrow(NotFound);
    await world.sql('update collaborations set publishes_barriers = true where id = $1', [world.collaborationId]);
    expect((await published()).barriers).toEqual([]);
  });

  it('holds what is checked and recognised, and no figure', async () => {
    const change = { ...text, title: 'Bussen går för sent', legalTest: null, verification: 'checked', escalatedTo: null, costSek: null, costNote: null } as const;
    await as(lead, (tx) => changeBarrier(tx, lead, many, 1, change));
    expect((await published()).barriers).toEqual([]);
    await as(lead, (tx) => moveBarrier(tx, lead, many, 2, { state: 'recognised', reason: null, removedByWhat: null }));
    expect((await published()).barriers).toEqual([expect.objectContaining({ id: many, title: 'Bussen går för sent', stopsMany: true })]);
    const reads = withActor(publicActor(), (tx) => tx.selectFrom('barriers').select('cost_sek').execute());
    expect(isNoAccess(await reads.catch((error: unknown) => error))).toBe(true);
  });
});

describe('a partnership meeting', () => {
  it('takes barriers up, and what is said stands in their log; those invited read, whoever calls it writes', async () => {
    const heldOn = addDays(today(), 7);
    const plan = (kind: 'partnership' | 'council') => as(coordinator, (tx) => planMeeting(tx, coordinator, { kind, title: 'Höstens möte', heldOn, startsAt: null, place: null }));
    const [meetingId, council] = [await plan('partnership'), await plan('council')];
    await as(coordinator, (tx) => invite(tx, coordinator, meetingId, { userId: caseworker.userId, organisationId: caseworker.organisationId ?? '' }));
    await as(coordinator, (tx) => takeUpBarrier(tx, coordinator, meetingId, many));
    const { items, writes } = await as(caseworker, (tx) => readBarrierMeeting(tx, caseworker, meetingId));
    expect([items.map(({ barrierId }) => barrierId), writes]).toEqual([[many], false]);
    const said = { item: items[0]?.id ?? '', version: 1, state: 'discussed', minutes: 'Alla har mött det', decision: 'Start klockan tio', responsibleId: null, dueOn: null } as const;
    await expect(as(caseworker, (tx) => minuteBarrier(tx, caseworker, meetingId, said))).rejects.toThrow(Refused);
    await expect(as(coordinator, (tx) => minuteBarrier(tx, coordinator, meetingId, { ...said, minutes: 'Ring 070-123 45 67' }))).rejects.toThrow(InvalidForm);
    await as(coordinator, (tx) => minuteBarrier(tx, coordinator, meetingId, said));
    await expect(as(coordinator, (tx) => readBarrierMeeting(tx, coordinator, council))).rejects.toThrow(NotFound);
    await expect(as(steering, (tx) => readBarrierMeeting(tx, steering, meetingId), { databaseRole: 'app_staff' })).rejects.toThrow(NotFound);
    const { rows } = await world.sql(`select text from barrier_log where barrier_id = $1 and kind = 'meeting'`, [many]);
    expect(rows).toEqual([{ text: 'Höstens möte: Start klockan tio' }]);
  });
});
