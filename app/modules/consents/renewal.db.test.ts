import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, localDate, today } from '#app/lib/local-date.ts';
import { readSettings, changeSettings } from '#app/modules/organisations/index.server.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { ask } from '#tests/e2e/rows.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { giveConsent, type ConsentToGive } from './commands/give-consent.ts';
import { readConsentRoom } from './commands/read-consents.ts';
import { readEarlier, startLike } from './commands/start-from.ts';
import { giveChosen, readWizard } from './commands/wizard.ts';

const database = await testDatabase();
let made: MadeCollaboration;
const me = () => memberOf(made, 'coordinator');
const org = (key: string) => made.organisationIds[key] ?? '';

beforeAll(async () => {
  made = await makeCollaboration({ name: 'Prov av förnyelse', isDemo: false, organisations: everyRole({ surname: 'Ny', place: 'Nystad' }) });
});

let serial = 0;
function newCase(): Promise<string> {
  serial += 1;
  return makeCase(me(), { person: { born: addDays(localDate('1971-01-01'), serial) } });
}

const given = (change: Partial<ConsentToGive> = {}): ConsentToGive => ({
  purpose: 'Planera tillsammans', language: 'ara', givenOn: today(), lastDay: addMonths(today(), 6), how: 'paper', interpreter: 'came',
  understood: true, witness: null, from: [org('ame')], to: [org('fk')], chosen: ['planning'],
  boxes: [{ toOrganisationId: org('fk'), category: 'safety' }], ...change,
});
const give = (caseId: string, change: Partial<ConsentToGive> = {}) => acting(me(), (tx) => giveConsent(tx, me(), caseId, given(change)));
const renewals = (caseId: string) =>
  acting(me(), (tx) =>
    tx.selectFrom('case_steps').select(['due_on as dueOn', 'detail', 'record_id as recordId', 'done_on as doneOn'])
      .where('case_id', '=', caseId).where('kind', '=', 'renew_consent').orderBy('created_at').execute(),
  );
const room = (caseId: string) => acting(me(), (tx) => readConsentRoom(tx, caseId));

describe('a reminder', () => {
  test('comes as many days before the end as the collaboration has said, and says the last day', async () => {
    const admin = memberOf(made, 'admin');
    await acting(admin, async (tx) => changeSettings(tx, admin, { ...(await readSettings(tx)), consentReminderDays: 60 }));
    const caseId = await newCase();
    const lastDay = addMonths(today(), 6);
    await give(caseId);
    expect(await renewals(caseId)).toMatchObject([{ dueOn: addDays(lastDay, -59), detail: { lastDay } }]);
    const soon = await newCase();
    await give(soon, { lastDay: addDays(today(), 59) });
    expect(await renewals(soon)).toMatchObject([{ dueOn: today() }]);
    expect((await room(soon)).consents[0]?.lapsesSoon).toBe(true);
    expect((await room(caseId)).consents[0]?.lapsesSoon).toBe(false);
  });

  test('stands until she has answered again, also after the consent has lapsed', async () => {
    const caseId = await newCase();
    const consentId = await give(caseId);
    await lapse(consentId);
    expect((await room(caseId)).consents).toMatchObject([{ state: 'ended', lapsesSoon: false }]);
    expect(await renewals(caseId)).toMatchObject([{ recordId: consentId, doneOn: null }]);
    await give(caseId);
    expect((await renewals(caseId)).find((step) => step.recordId === consentId)?.doneOn).toBe(today());
  });
});

/** As if its time had run out. */
async function lapse(consentId: string): Promise<void> {
  for (const [table, column] of [['disclosures', 'consent_id'], ['consents', 'id']]) {
    await ask(database, `update ${table} set valid_from = app.today() - 9, valid_to = app.today() where ${column} = $1`, [consentId]);
  }
}

describe('a new case of somebody who has said yes before', () => {
  test('asks anew: filled in from the last, without safety and without its time, and nothing of it holds', async () => {
    const born = '1983-04-05';
    const first = await makeCase(me(), { person: { born }, startedOn: '2025-02-03' });
    await give(first);
    const again = await makeCase(me(), { person: { born } });
    expect((await room(again)).sharing).toEqual([]);
    const earlier = await acting(me(), (tx) => readEarlier(tx, again));
    expect(earlier).toMatchObject({ purpose: 'Planera tillsammans', language: 'ara' });
    await acting(me(), (tx) => startLike(tx, me(), again, earlier?.id ?? ''));
    const { choices, text } = await acting(me(), (tx) => readWizard(tx, me(), again));
    expect(choices).toMatchObject({ to: [org('fk')], from: [org('ame')], replaces: '', lastDay: addMonths(today(), 12) });
    expect(choices.boxes.map(({ category }) => category).toSorted()).toEqual(['education', 'language', 'work']);
    expect(text.language).toBe('ara');
    expect((await room(again)).sharing).toEqual([]);
    const answer = { givenOn: today(), how: 'paper', interpreter: 'came', understood: true, witness: null } as const;
    await acting(me(), (tx) => giveChosen(tx, me(), again, answer));
    expect((await room(again)).sharing.length).toBeGreaterThan(0);
  });

  test('tells nothing of a case that the reader does not work with, nor of somebody else', async () => {
    const born = '1984-04-05';
    const theirs = memberOf(made, 'caseworker', 'fk');
    const first = await makeCase(me(), { person: { born }, startedOn: '2025-02-03' });
    const consentId = await give(first);
    const stranger = await makeCase(theirs, { person: { born } });
    expect(await acting(theirs, (tx) => readEarlier(tx, stranger))).toBeNull();
    const other = await newCase();
    for (const [member, caseId] of [[theirs, stranger], [me(), other]] as const) {
      await expect(acting(member, (tx) => startLike(tx, member, caseId, consentId))).rejects.toBeInstanceOf(NotFound);
    }
  });
});
