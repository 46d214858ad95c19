import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { addDays, today } from '#app/lib/local-date.ts';
import { completeSteps, readCase, selectTeam } from '#app/modules/people/index.server.ts';
import { publicActor, workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { brokenConstraint, isNoAccess } from '#app/platform/route/database-error.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeCollaboration, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { inventedNumber } from '#tests/factories/invented-number.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { acceptReferral } from './commands/accept-referral.ts';
import { keepSearch, readSearch } from './commands/before-new.ts';
import { readCaseReferral, readInbox, readOwnReferral, readOwnReferrals, readReceivedReferral } from './commands/read-referrals.ts';
import { askForMore, declineReferral } from './commands/receive-referral.ts';
import { saveDraft, startDraft } from './commands/save-draft.ts';
import { selfRefer } from './commands/self-refer.ts';
import { answerReferral, sendReferral, withdrawReferral } from './commands/send-referral.ts';
import { selectReferral } from './data/referrals.ts';
import { moveReferral, updateDraft } from './data/write-referrals.ts';
import { emptyContent, type ReferralContent } from './rules/referral-content.ts';

await testDatabase();
let made: MadeCollaboration;
let elsewhere: MadeCollaboration;
let serial = 0;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const author = () => who('caseworker', 'soc');
const coordinator = () => who('coordinator', 'ame');

function twoCoordinators(name: string) {
  const roles = everyRole({ surname: 'Prov', place: name });
  const ame = { ...roles.ame, people: [...(roles.ame?.people ?? []), { role: 'coordinator', name: 'Sonja Prov' }] };
  const soc = { ...roles.soc, people: [...(roles.soc?.people ?? []), { role: 'caseworker', name: 'Kollega Prov' }] };
  return { name, isDemo: false, organisations: { ...roles, ame, soc } as typeof roles, receivesSelfReferrals: 'ame' };
}

beforeAll(async () => {
  made = await makeCollaboration(twoCoordinators('Provstad'));
  elsewhere = await makeCollaboration(twoCoordinators('Annanstad'));
});

function complete(change: Partial<ReferralContent> = {}): ReferralContent {
  serial += 1;
  return {
    ...emptyContent, number: inventedNumber(addDays('1980-01-01' as ReturnType<typeof today>, serial), 'K'), numberKind: 'personnummer',
    firstName: 'Amal', lastName: 'Exempel', municipality: 'Provstad', language: 'ara', needsInterpreter: true,
    safeContact: 'Sms', reason: 'Behöver samordning', tried: 'Jobbsökarkurs', exhausted: 'Inget mer finns', askedOfCouncil: 'Plan',
    ownWishes: 'Arbeta i kök', toOrganisationId: made.organisationIds.ame ?? '', agreedOn: today(), agreedHow: 'oral',
    agreedLanguage: 'ara', ...change,
  };
}

async function sent(content = complete(), by = author()): Promise<string> {
  return acting(by, async (tx) => {
    const id = await startDraft(tx, by, {});
    await sendReferral(tx, by, id, 1, content);
    return id;
  });
}

const accept = (by: Member, id: string) => acting(by, (tx) => acceptReferral(tx, by, id, { gender: 'K', areaId: null }));
const reads = (by: Member, id: string) => acting(by, async (tx) => (await selectReferral(tx, id)) !== undefined);

describe('writing', () => {
  test('a draft may be empty, is saved over, and shows a clash', async () => {
    const me = author();
    const id = await acting(me, (tx) => startDraft(tx, me, {}));
    await acting(me, (tx) => saveDraft(tx, me, id, 1, { ...emptyContent, reason: 'Ett' }));
    const clash = acting(me, (tx) => saveDraft(tx, me, id, 1, { ...emptyContent, reason: 'Två' }));
    await expect(clash).rejects.toBeInstanceOf(VersionConflict);
    const { referral } = await acting(me, (tx) => readOwnReferral(tx, me, id));
    expect(referral.reason).toBe('Ett');
  });

  test('sending says all that is missing and then leaves nothing behind', async () => {
    const me = author();
    const id = await acting(me, (tx) => startDraft(tx, me, {}));
    const error = await acting(me, (tx) => sendReferral(tx, me, id, 1, complete({ agreedOn: null, reason: null }))).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InvalidForm);
    expect(Object.keys((error as InvalidForm).fields)).toEqual(['reason', 'agreedOn']);
    expect(await acting(me, (tx) => selectReferral(tx, id))).toMatchObject({ state: 'draft', reason: null });
  });

  test('the database itself refuses to send without her agreement', async () => {
    const me = author();
    const id = await acting(me, (tx) => startDraft(tx, me, {}));
    const forced = acting(me, async (tx) => {
      await updateDraft(tx, id, 1, complete({ agreedOn: null, agreedHow: null }));
      await moveReferral(tx, id, 'draft', { state: 'sent', sent_on: today() });
    });
    expect(brokenConstraint(await forced.catch((error: unknown) => error))).toMatch(/^referrals_check/);
  });

  test('what was sent is not changed, not even by its author', async () => {
    const id = await sent();
    const change = acting(author(), (tx) => tx.updateTable('referrals').set({ reason: 'Annat' }).where('id', '=', id).execute());
    await expect(change).rejects.toThrow('a sent referral is not changed');
  });

  test('what is thrown away as a draft is emptied', async () => {
    const me = author();
    const id = await acting(me, (tx) => startDraft(tx, me, { firstName: 'Amal', number: '198001019801', numberKind: 'personnummer' }));
    await acting(me, (tx) => withdrawReferral(tx, me, id));
    expect(await acting(me, (tx) => selectReferral(tx, id))).toMatchObject({ state: 'withdrawn', firstName: null, number: null });
  });

  test('a new one begins with what she has already, and only what is hers', async () => {
    const me = author();
    const content = complete({ lastName: 'Sökbar' });
    const id = await sent(content);
    const find = (by: Member, text: string) => acting(by, async (tx) => { await keepSearch(tx, by, text); return readSearch(tx, by); });
    expect((await find(me, 'sökb'))?.referrals.map((hit) => hit.id)).toEqual([id]);
    expect((await find(me, content.number ?? ''))?.referrals.map((hit) => hit.id)).toEqual([id]);
    expect((await find(who('caseworker', 'fk'), 'sökb'))?.referrals).toEqual([]);
    const caseId = await accept(coordinator(), id);
    expect((await find(me, 'amal sökb'))?.cases.map((hit) => hit.caseId)).toEqual([caseId]);
    expect((await find(who('caseworker', 'fk'), content.number ?? ''))?.cases).toEqual([]);
  });
});

describe('who reads', () => {
  test('a draft: its author alone', async () => {
    const me = author();
    const id = await acting(me, (tx) => startDraft(tx, me, {}));
    for (const other of [...made.people, ...elsewhere.people].filter((each) => each !== me && each.role !== 'evaluator')) {
      const seen = await reads(other, id).catch((error: unknown) => (isNoAccess(error) ? false : Promise.reject(error)));
      expect(seen, `${other.userName} ${other.role}`).toBe(false);
    }
  });

  test('a sent one: its author and the receiver’s coordinators, nobody else', async () => {
    const id = await sent();
    const may: string[] = [];
    for (const each of [...made.people, ...elsewhere.people]) {
      const seen = await reads(each, id).catch((error: unknown) => (isNoAccess(error) ? false : Promise.reject(error)));
      if (seen) may.push(each.userName);
    }
    expect(may.toSorted()).toEqual(['Saga Prov', 'Sonja Prov', 'Sven Prov']);
  });

  test('a withdrawn one: no longer the receiver', async () => {
    const id = await sent();
    await acting(author(), (tx) => withdrawReferral(tx, author(), id));
    expect(await reads(coordinator(), id)).toBe(false);
    expect(await reads(author(), id)).toBe(true);
    await expect(accept(coordinator(), id)).rejects.toBeInstanceOf(Refused);
  });

  test('within one organisation it needs no disclosure', async () => {
    const me = who('companion', 'ame');
    const id = await sent(complete(), me);
    expect(await reads(coordinator(), id)).toBe(true);
    const caseId = await accept(coordinator(), id);
    expect((await acting(me, (tx) => readCase(tx, caseId))).id).toBe(caseId);
  });

  test('a protected person is not named in any list', async () => {
    const id = await sent(complete({ protectedIdentity: true }));
    const inbox = await acting(coordinator(), (tx) => readInbox(tx, coordinator()));
    expect(inbox.find((line) => line.id === id)).toMatchObject({ name: null, protectedIdentity: true });
    const own = await acting(author(), (tx) => readOwnReferrals(tx, author()));
    expect(own.find((line) => line.id === id)?.name).toBeNull();
  });
});

describe('deciding', () => {
  test('accepting opens the case, keeps the referrer responsible and plans to ask for consent', async () => {
    const id = await sent();
    const caseId = await accept(coordinator(), id);
    const team = await acting(coordinator(), (tx) => selectTeam(tx, caseId));
    expect(team.map((each) => [each.name, each.function]).toSorted()).toEqual([['Saga Prov', 'coordinator'], ['Sven Prov', 'responsible']]);
    const shell = await acting(author(), (tx) => readCase(tx, caseId));
    expect(shell).toMatchObject({ name: 'Amal Exempel', status: 'awaiting_consent' });
    const [step] = await acting(coordinator(), (tx) => tx.selectFrom('case_steps').selectAll().where('case_id', '=', caseId).execute());
    expect(step).toMatchObject({ kind: 'ask_consent', due_on: addDays(today(), 14), done_on: null });
    expect((await acting(author(), (tx) => readOwnReferral(tx, author(), id))).referral).toMatchObject({ state: 'accepted', caseId });
    expect((await acting(coordinator(), (tx) => readCaseReferral(tx, caseId))).referral.reason).toBe('Behöver samordning');
    await acting(coordinator(), (tx) => completeSteps(tx, caseId, 'ask_consent'));
  });

  test('an accepted referral is read through the case: not by a coordinator outside it', async () => {
    const id = await sent();
    await accept(coordinator(), id);
    const other = made.people.find((each) => each.userName === 'Sonja Prov');
    expect(other && (await reads(other, id))).toBe(false);
  });

  test.each([
    ['a person with a number', {}],
    ['a person without one', { number: null, numberKind: 'none' }],
  ] as const)('two who accept at once make one case: %s', async (_, change) => {
    const content = complete({ ...change, lastName: `Kapplöpning ${serial}` });
    const id = await sent(content);
    const [one, two] = made.people.filter((each) => each.role === 'coordinator');
    if (!one || !two) throw new Error('Two coordinators are needed');
    const outcomes = await Promise.allSettled([accept(one, id), accept(two, id)]);
    expect(outcomes.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Refused);
    const cases = await withActor(workerActor(made.id), (tx) =>
      tx
        .selectFrom('cases as c')
        .innerJoin('person_identities as i', 'i.person_id', 'c.person_id')
        .select('c.id')
        .where('i.last_name', '=', content.lastName)
        .execute(),
    );
    expect(cases).toHaveLength(1);
  });

  test('nobody but the receiver’s coordinator decides', async () => {
    const id = await sent();
    for (const other of [author(), who('companion', 'ame'), who('caseworker', 'fk'), memberOf(elsewhere, 'coordinator')]) {
      const error: unknown = await accept(other, id).catch((each: unknown) => each);
      expect(error instanceof Refused || error instanceof NotFound).toBe(true);
    }
    expect(await acting(author(), (tx) => selectReferral(tx, id))).toMatchObject({ state: 'sent' });
  });

  test('asked, answered, and declined with a reason and somewhere to turn', async () => {
    const id = await sent();
    const [me, they] = [author(), coordinator()];
    await acting(they, (tx) => askForMore(tx, they, id, 'Vilken kurs?'));
    expect((await acting(me, (tx) => readOwnReferrals(tx, me)))[0]).toMatchObject({ id, state: 'complement_requested' });
    await acting(me, (tx) => answerReferral(tx, me, id, 'Köket i Provstad'));
    const { referral } = await acting(they, (tx) => readReceivedReferral(tx, they, id));
    expect(referral.thread).toEqual([{ question: 'Vilken kurs?', answer: 'Köket i Provstad' }]);
    await acting(they, (tx) => declineReferral(tx, they, id, 'Bor i annan kommun', 'Grannkommunens vägledning'));
    expect(await acting(me, (tx) => selectReferral(tx, id))).toMatchObject({ state: 'declined', pointedTo: 'Grannkommunens vägledning' });
    await expect(acting(they, (tx) => acceptReferral(tx, they, id, { gender: 'K', areaId: null }))).rejects.toBeInstanceOf(Refused);
  });
});

describe('asking for support herself', () => {
  const words = { alias: 'Mimmi', language: 'som', needsInterpreter: true, safeContact: 'Sms före 15', ownWishes: 'Jag vill jobba' };
  const refer = (address: string, collaborationId = made.id) =>
    withActor(publicActor(), (tx) => selfRefer(tx, collaborationId, address, words));

  test('reaches the inbox, and becomes a case under her alias', async () => {
    await refer('192.0.2.1');
    const they = coordinator();
    const line = (await acting(they, (tx) => readInbox(tx, they))).find((each) => each.kind === 'self');
    expect(line).toMatchObject({ name: 'Mimmi', organisationName: null, days: 0 });
    const learnt = { number: null, numberKind: 'none' as const, firstName: null, lastName: null, municipality: 'Provstad', protectedIdentity: false };
    const caseId = await acting(they, (tx) => acceptReferral(tx, they, line?.id ?? '', { gender: 'K', areaId: null, learnt }));
    expect(await acting(they, (tx) => readCase(tx, caseId))).toMatchObject({ name: 'Mimmi', motherTongue: 'som' });
  });

  test('cannot be read back, nor sent to a collaboration that takes none', async () => {
    await expect(withActor(publicActor(), (tx) => selectReferral(tx, made.id))).rejects.toSatisfy(isNoAccess);
    await expect(refer('192.0.2.2', '01980000-0000-7000-8000-000000000000')).rejects.toBeInstanceOf(NotFound);
  });

  test('is refused after five from one address within the hour', async () => {
    for (let count = 0; count < 5; count += 1) await refer('192.0.2.3');
    await expect(refer('192.0.2.3')).rejects.toBeInstanceOf(Refused);
    await refer('192.0.2.4');
    await withActor(publicActor(), (tx) => sql`update rate_limits set expire = 1`.execute(tx));
    await refer('192.0.2.3');
  });
});
