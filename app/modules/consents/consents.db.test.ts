import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { newId } from '#app/platform/ids/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase, makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { narrowConsent, revokeConsent } from './commands/end-consent.ts';
import { giveConsent, type ConsentToGive } from './commands/give-consent.ts';
import { readConsent, readConsentRoom } from './commands/read-consents.ts';
import { addColleague, endColleague, readTeam } from '#app/modules/people/commands/team.ts';
import { selectConsent } from './data/consents.ts';
import { insertDisclosures } from './data/disclosures.ts';

await testDatabase();
let made: MadeCollaboration;
let elsewhere: MadeCollaboration;
let serial = 0;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const org = (key: string) => made.organisationIds[key] ?? '';
const coordinator = () => who('coordinator');

beforeAll(async () => {
  const organisations = everyRole({ surname: 'Prov', place: 'Provstad' });
  made = await makeCollaboration({ name: 'Prov av samtycke', isDemo: false, organisations });
  elsewhere = await makeCollaboration({ name: 'Annan samverkan', isDemo: false, organisations });
});

function newCase(): Promise<string> {
  serial += 1;
  return makeCase(coordinator(), { person: { born: addDays('1970-01-01' as ReturnType<typeof today>, serial) } });
}

const given = (change: Partial<ConsentToGive> = {}): ConsentToGive => ({
  purpose: 'Planera tillsammans', language: 'ara', givenOn: today(), lastDay: addMonths(today(), 12), how: 'paper', interpreter: 'came',
  understood: true, witness: null, from: [org('ame')], to: [org('fk')], chosen: ['planning'], boxes: [], ...change,
});

/** A case that the social insurance's caseworker reads by consent. */
async function sharedCase(change: Partial<ConsentToGive> = {}): Promise<{ caseId: string; consentId: string; partner: Member }> {
  const caseId = await newCase();
  const consentId = await acting(coordinator(), (tx) => giveConsent(tx, coordinator(), caseId, given(change)));
  const partner = who('caseworker', 'fk');
  await joinCase(coordinator(), caseId, partner);
  return { caseId, consentId, partner };
}

const reads = (member: Member, caseId: string) =>
  acting(member, (tx) => readCase(tx, caseId)).then(() => true, (error: unknown) => {
    if (error instanceof NotFound || isNoAccess(error)) return false;
    throw error;
  });

describe('giving', () => {
  test('opens what was chosen, moves the case, and plans what comes next', async () => {
    const { caseId, consentId, partner } = await sharedCase();
    const me = coordinator();
    const room = await acting(me, (tx) => readConsentRoom(tx, caseId));
    expect(room.shell.status).toBe('assessment');
    expect(room.consents).toMatchObject([{ id: consentId, state: 'valid', validTo: addDays(addMonths(today(), 12), 1) }]);
    expect(room.sharing.map((line) => line.category).toSorted()).toEqual(['education', 'identity', 'language', 'work']);
    const steps = await acting(me, (tx) => tx.selectFrom('case_steps').select(['kind', 'record_id']).where('case_id', '=', caseId).execute());
    expect(steps.map((step) => step.kind).toSorted()).toEqual(['renew_consent', 'start_assessment']);
    const row = await acting(me, (tx) => tx.selectFrom('cases').select('consent_on').where('id', '=', caseId).executeTakeFirst());
    expect(row?.consent_on).toBe(today());
    expect(await reads(partner, caseId)).toBe(true);
  });

  test.each([
    ['interpreter', { interpreter: 'did_not_come' }],
    ['interpreter', { interpreter: 'not_understood' }],
    ['understood', { understood: false }],
    ['witness', { how: 'oral_with_witness' }],
    ['chosen', { chosen: [] }],
  ] as const)('is refused at %s by %j, and saves nothing', async (field, change) => {
    const caseId = await newCase();
    const me = coordinator();
    const error: unknown = await acting(me, (tx) => giveConsent(tx, me, caseId, given(change as Partial<ConsentToGive>))).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(InvalidForm);
    expect(Object.keys((error as InvalidForm).fields)).toContain(field);
    const room = await acting(me, (tx) => readConsentRoom(tx, caseId));
    expect([room.consents, room.sharing, room.shell.status]).toEqual([[], [], 'awaiting_consent']);
  });

  test('the database itself refuses one without an interpreter who came', async () => {
    const caseId = await newCase();
    const me = coordinator();
    const forced = acting(me, (tx) =>
      tx
        .insertInto('consents')
        .values({
          collaboration_id: made.id, id: newId(), case_id: caseId, owner_organisation_id: org('ame'), given_on: today(), valid_from: today(),
          how: 'paper', purpose: 'x', understood: true, interpreter: 'did_not_come', text_version: '1', created_by: me.userId,
        })
        .execute(),
    );
    await expect(forced).rejects.toThrow('consents_check');
  });
});

describe('who may', () => {
  test('only the team reads a consent, and only partners that are told who she is', async () => {
    const { caseId, consentId, partner } = await sharedCase();
    const may: string[] = [];
    for (const each of [...made.people, ...elsewhere.people]) {
      const seen = await acting(each, (tx) => selectConsent(tx, caseId, consentId)).catch((error: unknown) => {
        if (isNoAccess(error)) return undefined;
        throw error;
      });
      if (seen) may.push(each.userName);
    }
    expect(may.toSorted()).toEqual([coordinator().userName, partner.userName].toSorted());
  });

  test('nobody outside the case gives one, nor opens its records', async () => {
    const caseId = await newCase();
    for (const stranger of [who('caseworker', 'fk'), who('companion'), memberOf(elsewhere, 'coordinator')]) {
      await expect(acting(stranger, (tx) => giveConsent(tx, stranger, caseId, given()))).rejects.toBeInstanceOf(NotFound);
      const ground = { caseId, referralId: null, consentId: null, purpose: 'x', validTo: null, createdBy: stranger.userId };
      const scope = { fromOrganisationId: org('ame'), toOrganisationId: org('fk'), category: 'identity' as const };
      const forced = acting(stranger, (tx) => insertDisclosures(tx, ground, [scope]));
      await expect(forced).rejects.toSatisfy(isNoAccess);
    }
  });

  test('safety shows only to the two organisations and the case’s own', async () => {
    const { caseId, partner } = await sharedCase({ to: [org('fk')], boxes: [{ toOrganisationId: org('region'), category: 'safety' }] });
    const seen = async (member: Member) => (await acting(member, (tx) => readConsentRoom(tx, caseId))).sharing.map((line) => line.category);
    expect(await seen(coordinator())).toContain('safety');
    expect(await seen(partner)).not.toContain('safety');
    const scopes = await acting(partner, (tx) => tx.selectFrom('consent_scopes').select('category').execute());
    expect(scopes.map((scope) => scope.category)).not.toContain('safety');
  });
});

describe('ending', () => {
  test('narrowing closes what she chose the same day, and leaves the rest', async () => {
    const { caseId, consentId, partner } = await sharedCase({ chosen: ['planning', 'health'] });
    const me = coordinator();
    const before = await acting(me, (tx) => readConsent(tx, caseId, consentId));
    const health = before.opened.filter((line) => line.category === 'health').map((line) => line.id);
    await acting(me, (tx) => narrowConsent(tx, me, caseId, consentId, health));
    const { consent, opened } = await acting(me, (tx) => readConsent(tx, caseId, consentId));
    expect(opened.filter((line) => !line.holds).map((line) => line.category)).toEqual(['health']);
    expect(consent.state).toBe('valid');
    expect(await reads(partner, caseId)).toBe(true);
  });

  test('narrowing by all is taking back', async () => {
    const { caseId, consentId, partner } = await sharedCase();
    const me = coordinator();
    const { opened } = await acting(me, (tx) => readConsent(tx, caseId, consentId));
    await acting(me, (tx) => narrowConsent(tx, me, caseId, consentId, opened.map((line) => line.id)));
    expect((await acting(me, (tx) => readConsent(tx, caseId, consentId))).consent.state).toBe('revoked');
    expect(await reads(partner, caseId)).toBe(false);
  });

  test('taking back closes at once, also when she tells a partner', async () => {
    const { caseId, consentId, partner } = await sharedCase({ to: [org('fk'), org('region')], from: [org('ame'), org('soc')] });
    const stillReads = await acting(partner, (tx) => revokeConsent(tx, partner, caseId, consentId, 'in_person'));
    expect(stillReads).toBe(false);
    expect(await reads(partner, caseId)).toBe(false);
    const open = await acting(coordinator(), (tx) =>
      tx.selectFrom('disclosures').select(['valid_to', 'valid_from']).where('consent_id', '=', consentId).execute(),
    );
    expect(new Set(open.map((line) => line.valid_to))).toEqual(new Set([today()]));
    await expect(acting(coordinator(), (tx) => revokeConsent(tx, coordinator(), caseId, consentId, 'phone'))).rejects.toBeInstanceOf(Refused);
  });

  test('one consent does not end what another opens', async () => {
    const { caseId, consentId, partner } = await sharedCase();
    await consentIn(coordinator(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['adaptations'] });
    await acting(coordinator(), (tx) => revokeConsent(tx, coordinator(), caseId, consentId, 'in_person'));
    const { remaining } = await acting(coordinator(), (tx) => readConsent(tx, caseId, consentId));
    expect(remaining.map((line) => line.category).toSorted()).toEqual(['adaptations', 'identity']);
    expect(await reads(partner, caseId)).toBe(true);
  });

  test('a given consent is not changed, only ended', async () => {
    const { consentId } = await sharedCase();
    const change = acting(coordinator(), (tx) => tx.updateTable('consents').set({ purpose: 'Annat' }).where('id', '=', consentId).execute());
    await expect(change).rejects.toSatisfy(isNoAccess);
  });
});

describe('the team', () => {
  test('is joined by colleagues, and by partners who are told who she is', async () => {
    const { caseId } = await sharedCase();
    const me = coordinator();
    const { candidates } = await acting(me, (tx) => readTeam(tx, me, caseId));
    const organisations = new Set(candidates.map((each) => each.organisationId));
    expect(organisations).toEqual(new Set([org('ame'), org('fk')]));
    expect(candidates.map((each) => each.role)).not.toContain('admin');
    const partner = candidates.find((each) => each.organisationId === org('fk'));
    const key = `${partner?.userId}.${partner?.organisationId}`;
    await acting(me, (tx) => addColleague(tx, me, caseId, { who: key, function: 'council', seesProtected: false }));
    expect(await reads(who('council_member', 'fk'), caseId)).toBe(true);
    const stranger = `${who('caseworker', 'soc').userId}.${org('soc')}`;
    const refused = acting(me, (tx) => addColleague(tx, me, caseId, { who: stranger, function: 'contact', seesProtected: false }));
    await expect(refused).rejects.toBeInstanceOf(InvalidForm);
  });

  test('the database itself refuses a partner who is not told who she is', async () => {
    const caseId = await newCase();
    await expect(joinCase(coordinator(), caseId, who('caseworker', 'soc'))).rejects.toSatisfy(isNoAccess);
  });

  test('ends the same day, and never without anybody left', async () => {
    const { caseId, partner } = await sharedCase();
    const me = coordinator();
    const { team } = await acting(me, (tx) => readTeam(tx, me, caseId));
    const hers = team.find((each) => each.userId === partner.userId)?.id ?? '';
    expect(await acting(me, (tx) => endColleague(tx, me, caseId, hers))).toBe(false);
    expect(await reads(partner, caseId)).toBe(false);
    const mine = team.find((each) => each.userId === me.userId)?.id ?? '';
    await expect(acting(me, (tx) => endColleague(tx, me, caseId, mine))).rejects.toBeInstanceOf(InvalidForm);
  });
});
