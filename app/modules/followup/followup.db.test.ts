import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, localDate, today } from '#app/lib/local-date.ts';
import { saveIntervention, startPlacement } from '#app/modules/interventions/index.server.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { InvalidForm, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase, makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole, providers } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { closeCase, type ExitToMake } from './commands/close-case.ts';
import { listExitReasons, saveExitReasons } from './commands/exit-reasons.ts';
import { readDueList } from './commands/read-followup.ts';
import { recordLivelihood, recordNotReached } from './commands/record-livelihood.ts';
import { listLivelihoods } from './data/livelihoods.ts';
import { usualExitReasons } from './rules/exit.ts';

await testDatabase();
let made: MadeCollaboration;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const yearAgo = addMonths(today(), -12);

beforeAll(async () => {
  made = await makeCollaboration({
    name: 'Prov av uppföljning', isDemo: false,
    organisations: { ...everyRole({ surname: 'Prov', place: 'Provstad' }), ...providers({ mill: 'Bruket' }, 'Prov') },
  });
});

const exit = (caseId: string, change: Partial<ExitToMake> = {}, by = who('coordinator')) =>
  acting(by, (tx) =>
    closeCase(tx, by, { caseId, exitedOn: today(), reason: 'Arbete', whatFollows: 'Chefen på lagret', confirmed: false, ...change }),
  );

describe('the exit', () => {
  test('closes the case, tells it, and plans the question twelve months after the start', async () => {
    const coordinator = who('coordinator');
    const startedOn = addDays(today(), -100);
    const caseId = await makeCase(coordinator, { startedOn });
    await exit(caseId);
    const shell = await acting(coordinator, (tx) => readCase(tx, caseId));
    expect(shell).toMatchObject({ status: 'closed', exitedOn: today() });
    const steps = await acting(coordinator, (tx) =>
      tx.selectFrom('case_steps').select(['kind', 'due_on']).where('case_id', '=', caseId).where('done_on', 'is', null).execute(),
    );
    expect(steps).toEqual([{ kind: 'ask_after_12_months', due_on: addMonths(localDate(startedOn), 12) }]);
    await expect(exit(caseId)).rejects.toThrow(Refused);
  });

  test('asks whoever closes to see what remains', async () => {
    const coordinator = who('coordinator');
    const caseId = await makeCase(coordinator, { person: { born: '1981-02-03' } });
    await acting(coordinator, async (tx) => {
      const interventionId = await saveIntervention(tx, { name: 'Coachning', kind: 'coaching' });
      await startPlacement(tx, coordinator, {
        caseId, interventionId, providerId: made.organisationIds.mill ?? '', supervisorId: null, startsOn: today(),
        endsOn: addDays(today(), 30), extentPercent: null, costSek: null, aim: null, adaptations: null,
      });
    });
    await expect(exit(caseId)).rejects.toThrow(InvalidForm);
    await exit(caseId, { confirmed: true });
    expect((await acting(coordinator, (tx) => readCase(tx, caseId))).status).toBe('closed');
  });

  test('lies between the start and today, and is made by the organisation that has the case', async () => {
    const [coordinator, caseworker] = [who('coordinator'), who('caseworker', 'af')];
    const caseId = await makeCase(coordinator, { person: { born: '1982-02-03' } });
    await expect(exit(caseId, { exitedOn: addDays(today(), 1) })).rejects.toThrow(InvalidForm);
    await expect(exit(caseId, { exitedOn: addDays(today(), -1) })).rejects.toThrow(InvalidForm);
    const boxes = [{ toOrganisationId: caseworker.organisationId ?? '', category: 'work' as const }];
    await consentIn(coordinator, caseId, { from: [coordinator.organisationId ?? ''], to: [], boxes });
    await joinCase(coordinator, caseId, caseworker);
    await expect(exit(caseId, {}, caseworker)).rejects.toThrow(Refused);
  });

  test('has the usual reasons until the administrator writes others', async () => {
    const read = () => acting(who('caseworker', 'af'), (tx) => listExitReasons(tx));
    expect(await read()).toEqual(usualExitReasons);
    await acting(who('admin'), (tx) => saveExitReasons(tx, 'Arbete\nEget företag\n'));
    expect(await read()).toEqual(['Arbete', 'Eget företag']);
    await acting(who('caseworker', 'af'), (tx) => saveExitReasons(tx, 'Inget'));
    expect(await read()).toEqual(['Arbete', 'Eget företag']);
  });
});

describe('livelihood', () => {
  test('is replaced as a whole when it is corrected, and never over somebody else\'s correction', async () => {
    const coordinator = who('coordinator');
    const caseId = await makeCase(coordinator, { person: { born: '1983-02-03' } });
    const answer = { caseId, timepoint: 'start', askedOn: today() } as const;
    const record = (shares: Parameters<typeof recordLivelihood>[2]['shares'], version: number) =>
      acting(coordinator, (tx) => recordLivelihood(tx, coordinator, { ...answer, shares, version }));
    await record([{ source: 'FS', sharePercent: 75 }, { source: 'LÖN', sharePercent: 25 }], 0);
    await record([{ source: 'LÖN', sharePercent: 100 }], 1);
    await expect(record([{ source: 'FS', sharePercent: null }], 1)).rejects.toThrow(VersionConflict);
    await expect(record([{ source: 'FS', sharePercent: null }, { source: 'INGEN', sharePercent: null }], 2)).rejects.toThrow(InvalidForm);
    expect((await acting(coordinator, (tx) => listLivelihoods(tx, caseId))).map((row) => [row.source, row.version])).toEqual([['LÖN', 2]]);
  });
});

describe('those to ask after twelve months', () => {
  test('stand on the list also when the case is closed, until they have answered or could not be reached', async () => {
    const coordinator = who('coordinator');
    const due = async () => (await acting(coordinator, (tx) => readDueList(tx, null))).rows.map((row) => row.caseId);
    const first = await makeCase(coordinator, { person: { born: '1971-02-03' }, startedOn: addDays(yearAgo, -5) });
    const second = await makeCase(coordinator, { person: { born: '1972-02-03' }, startedOn: yearAgo });
    await exit(second, { exitedOn: today() });
    expect(await due()).toEqual([first, second]);
    await acting(coordinator, (tx) => recordNotReached(tx, coordinator, first));
    expect(await due()).toEqual([second]);
    const answer = { caseId: second, timepoint: '12_months', askedOn: today(), version: 0 } as const;
    await acting(coordinator, (tx) => recordLivelihood(tx, coordinator, { ...answer, shares: [{ source: 'LÖN', sharePercent: null }] }));
    expect(await due()).toEqual([]);
  });
});
