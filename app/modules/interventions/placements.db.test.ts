import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, today } from '#app/lib/local-date.ts';
import { listHours, recordHours } from '#app/modules/groups/index.server.ts';
import { listNotes, writeNote } from '#app/modules/notes/index.server.ts';
import { readCase, selectTeam } from '#app/modules/people/index.server.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase, makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole, providers } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { admitSupervisorOf } from './commands/admit-supervisor.ts';
import { closePlacement, documentPlacement } from './commands/close-placement.ts';
import { extendPlacement } from './commands/extend-placement.ts';
import { readPlacement } from './commands/read-case-placements.ts';
import { saveIntervention } from './commands/save-intervention.ts';
import { startPlacement, type PlacementToStart } from './commands/start-placement.ts';
import { listInterventions } from './data/catalogue.ts';
import { listPlacements } from './data/placements.ts';

await testDatabase();
let made: MadeCollaboration;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const words = { did: 'Sydde kuddar', can: 'Sy raksöm', needs: 'Korta pass', nextStep: 'Praktik i butik' };

beforeAll(async () => {
  made = await makeCollaboration({
    name: 'Prov av insatser', isDemo: false,
    organisations: { ...everyRole({ surname: 'Prov', place: 'Provstad' }), ...providers({ mill: 'Bruket', cafe: 'Matlådan' }, 'Prov') },
  });
  await acting(who('coordinator'), (tx) => saveIntervention(tx, { name: 'Arbetsträning', kind: 'work_training' }));
});

async function place(caseId: string, change: Partial<PlacementToStart> = {}, by = who('coordinator')): Promise<string> {
  return acting(by, async (tx) => {
    const [intervention] = await listInterventions(tx);
    return startPlacement(tx, by, {
      caseId, interventionId: intervention?.id ?? '', providerId: made.organisationIds.mill ?? '', supervisorId: who('supervisor', 'mill').userId,
      startsOn: addDays(today(), -30), endsOn: addDays(today(), 30), extentPercent: 50, costSek: 12_000, aim: 'Prova på', adaptations: 'Tyst plats',
      ...change,
    });
  });
}

const seenBy = (member: ReturnType<typeof who>, caseId: string) =>
  acting(member, async (tx) => ({
    places: await listPlacements(tx, caseId),
    notes: (await listNotes(tx, caseId)).map((note) => note.category),
    hours: (await listHours(tx, [caseId], '2026-01', '2026-12')).map((row) => row.hours),
  }));

describe('a supervisor at a provider', () => {
  test('does not join and sees nothing before she has agreed; then the organisation that has the case lets her in', async () => {
    const caseId = await makeCase(who('coordinator'));
    const placementId = await place(caseId);
    const supervisor = who('supervisor', 'mill');
    const functions = async () => (await acting(who('coordinator'), (tx) => selectTeam(tx, caseId))).map((each) => each.function);
    expect(await functions()).toEqual(['coordinator']);
    expect(await seenBy(supervisor, caseId)).toEqual({ places: [], notes: [], hours: [] });
    await expect(acting(supervisor, (tx) => readCase(tx, caseId))).rejects.toThrow(NotFound);
    const { missing } = await acting(who('coordinator'), async (tx) => {
      const [first] = await listPlacements(tx, caseId);
      return readPlacement(tx, who('coordinator').organisationId ?? '', caseId, first?.id);
    });
    expect(missing).toEqual(['identity', 'work']);

    const coordinator = who('coordinator');
    const admit = () => acting(coordinator, async (tx) => admitSupervisorOf(tx, coordinator, await readCase(tx, caseId), placementId));
    await admit();
    expect(await functions()).toEqual(['coordinator']);
    const boxes = [{ toOrganisationId: made.organisationIds.mill ?? '', category: 'work' as const }];
    await consentIn(coordinator, caseId, { from: [coordinator.organisationId ?? ''], to: [], boxes });
    await admit();
    await admit();
    expect((await functions()).toSorted()).toEqual(['coordinator', 'supervisor']);
    expect((await seenBy(supervisor, caseId)).places).toHaveLength(1);
  });

  test('sees exactly what she has agreed to: work and attendance, no health and no adaptations', async () => {
    const coordinator = who('coordinator');
    const supervisor = who('supervisor', 'mill');
    const caseId = await makeCase(coordinator, { person: { born: '1985-01-02' } });
    const [from, mill = ''] = [[coordinator.organisationId ?? ''], made.organisationIds.mill];
    await consentIn(coordinator, caseId, { from, to: [], boxes: [{ toOrganisationId: mill, category: 'work' }] });
    const placementId = await place(caseId);
    for (const category of ['work', 'health', 'identity'] as const) {
      await acting(coordinator, (tx) => writeNote(tx, coordinator, { caseId, category, occurredOn: today(), text: category }));
    }
    const typed = [{ caseId, month: '2026-05', typed: '20', was: { hours: null, version: 0 } }];
    await acting(coordinator, (tx) => recordHours(tx, coordinator, typed, {}));
    const withWork = await seenBy(supervisor, caseId);
    expect(withWork.places.map((each) => each.id)).toEqual([placementId]);
    expect(withWork.notes.toSorted()).toEqual(['identity', 'work']);
    expect(withWork.hours).toEqual([]);
    const read = await acting(supervisor, (tx) => readPlacement(tx, from[0] ?? '', caseId, placementId));
    expect(read.adaptations).toEqual([]);
    expect(read.missing).toEqual([]);

    await consentIn(coordinator, caseId, { from, to: [], boxes: [{ toOrganisationId: mill, category: 'attendance' }] });
    expect((await seenBy(supervisor, caseId)).hours).toEqual([20]);
    expect((await seenBy(who('supervisor', 'cafe'), caseId)).places).toEqual([]);
  });

  test('hands in documentation of her own, which the placing organisation reads and closes with', async () => {
    const coordinator = who('coordinator');
    const supervisor = who('supervisor', 'mill');
    const caseId = await makeCase(coordinator, { person: { born: '1986-01-02' } });
    const [own, mill] = [coordinator.organisationId ?? '', made.organisationIds.mill ?? ''];
    const boxes = [{ toOrganisationId: mill, category: 'work' as const }, { toOrganisationId: own, category: 'work' as const }];
    await consentIn(coordinator, caseId, { from: [own, mill], to: [], boxes });
    const placementId = await place(caseId);
    const closing = { caseId, placementId, lastDay: today() };

    await expect(acting(supervisor, (tx) => closePlacement(tx, supervisor, { ...closing, words, reason: 'completed', version: 1 }))).rejects.toThrow(Refused);
    await acting(supervisor, (tx) => documentPlacement(tx, supervisor, { ...closing, words }));
    await expect(acting(supervisor, (tx) => documentPlacement(tx, supervisor, { ...closing, words }))).rejects.toThrow(Refused);
    await acting(coordinator, (tx) => closePlacement(tx, coordinator, { ...closing, words: null, reason: 'completed', version: 1 }));

    const { place: closed, closings } = await acting(coordinator, (tx) => readPlacement(tx, own, caseId, placementId));
    expect(closed).toMatchObject({ closedOn: today(), endReason: 'completed', endsOn: today() });
    expect(closings.map((each) => [each.organisationId, each.can])).toEqual([[mill, 'Sy raksöm']]);
  });
});

describe('a place', () => {
  test('takes the case forward, and moves its step along when it is extended', async () => {
    const coordinator = who('coordinator');
    const caseId = await makeCase(coordinator, { person: { born: '1987-01-02' } });
    const placementId = await place(caseId);
    expect((await acting(coordinator, (tx) => readCase(tx, caseId))).status).toBe('active');
    const until = addDays(today(), 90);
    await acting(coordinator, (tx) => extendPlacement(tx, coordinator, { caseId, placementId, until, version: 1 }));
    await expect(
      acting(coordinator, (tx) => extendPlacement(tx, coordinator, { caseId, placementId, until, version: 2 })),
    ).rejects.toThrow(InvalidForm);
    const steps = await acting(coordinator, (tx) =>
      tx.selectFrom('case_steps').select(['due_on', 'done_on']).where('record_id', '=', placementId).orderBy('due_on').execute(),
    );
    expect(steps).toEqual([{ due_on: addDays(today(), 30), done_on: today() }, { due_on: until, done_on: null }]);
  });

  test('is not closed without documentation, nor on a day that has not been', async () => {
    const coordinator = who('coordinator');
    const caseId = await makeCase(coordinator, { person: { born: '1988-01-02' } });
    const placementId = await place(caseId);
    const closing = { caseId, placementId, reason: 'completed', version: 1 };
    await expect(acting(coordinator, (tx) => closePlacement(tx, coordinator, { ...closing, lastDay: today(), words: null }))).rejects.toThrow(InvalidForm);
    await expect(acting(coordinator, (tx) => closePlacement(tx, coordinator, { ...closing, lastDay: addDays(today(), 1), words }))).rejects.toThrow(InvalidForm);
  });

  test('lets a supervisor of another organisation in only by the organisation that has the case', async () => {
    const [coordinator, caseworker] = [who('coordinator'), who('caseworker', 'af')];
    const caseId = await makeCase(coordinator, { person: { born: '1989-01-02' } });
    const opened = [caseworker.organisationId ?? '', made.organisationIds.mill ?? ''];
    const boxes = opened.map((toOrganisationId) => ({ toOrganisationId, category: 'work' as const }));
    await consentIn(coordinator, caseId, { from: [coordinator.organisationId ?? ''], to: [], boxes });
    await joinCase(coordinator, caseId, caseworker);
    await place(caseId, {}, caseworker);
    expect((await acting(coordinator, (tx) => selectTeam(tx, caseId))).map((each) => each.function)).not.toContain('supervisor');
    await expect(place(caseId, { supervisorId: who('supervisor', 'cafe').userId })).rejects.toThrow(InvalidForm);
  });
});

test('the catalogue counts the places that the reader may see, and names stand once', async () => {
  const running = async (member: ReturnType<typeof who>) => (await acting(member, (tx) => listInterventions(tx)))[0]?.running;
  expect(await running(who('coordinator'))).toBeGreaterThan(3);
  expect(await running(who('caseworker', 'fk'))).toBe(0);
  await expect(acting(who('project_lead'), (tx) => saveIntervention(tx, { name: 'arbetsträning', kind: 'other' }))).rejects.toThrow(InvalidForm);
  await expect(acting(who('caseworker', 'fk'), (tx) => saveIntervention(tx, { name: 'Egen', kind: 'other' }))).rejects.toThrow('row-level security');
});
