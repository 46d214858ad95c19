import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, localDate, today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { ask } from '#tests/e2e/rows.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase, makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, makeMember, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { keepChoices, readChoices } from './commands/choices.ts';
import { giveConsent } from './commands/give-consent.ts';
import { decideForMinor } from './commands/minor.ts';
import { addPaper, readPaper } from './commands/papers.ts';
import { readConsent, readConsentRoom } from './commands/read-consents.ts';
import { postponeConsent, refuseConsent } from './commands/refuse.ts';
import { startFrom } from './commands/start-from.ts';
import { choose, giveChosen, readWizard } from './commands/wizard.ts';
import { endOwnConsent, selectKept } from './data/own-hand.ts';
import { selectRefusals } from './data/refusals.ts';
import { selectSharing } from './data/sharing.ts';

const database = await testDatabase();
let made: MadeCollaboration;
let serial = 0;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const org = (key: string) => made.organisationIds[key] ?? '';
const me = () => who('coordinator');

beforeAll(async () => {
  made = await makeCollaboration({ name: 'Egen hand', isDemo: false, organisations: everyRole({ surname: 'Hand', place: 'Handstad' }) });
});

function newCase(born?: string): Promise<string> {
  serial += 1;
  return makeCase(me(), { person: { born: born ? localDate(born) : addDays(localDate('1971-01-01'), serial) } });
}

/** Somebody who signs in as the person whose case it is. */
async function herself(caseId: string): Promise<Member> {
  const shell = await acting(me(), (tx) => readCase(tx, caseId));
  const place = { organisationId: null, organisationName: null, personId: shell.personId };
  return withActor(workerActor(made.id), (tx) => makeMember(tx, made, { role: 'participant', name: 'Hon Själv' }, place));
}

const reads = (member: Member, caseId: string) =>
  acting(member, (tx) => readCase(tx, caseId)).then(() => true, (error: unknown) => {
    if (error instanceof NotFound || isNoAccess(error)) return false;
    throw error;
  });

const open = (caseId: string, consentId: string) =>
  acting(me(), async (tx) => (await selectSharing(tx, caseId)).filter((line) => line.consentId === consentId && line.holds));

const answer = { givenOn: today(), how: 'paper', interpreter: 'came', understood: true, witness: null } as const;

describe('by her own hand', () => {
  test('she narrows, and closes the last with who she is', async () => {
    const caseId = await newCase();
    const consentId = await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk'), org('region')], chosen: ['adaptations', 'health'] });
    const partner = who('caseworker', 'fk');
    await joinCase(me(), caseId, partner);
    const she = await herself(caseId);
    const lines = (await open(caseId, consentId)).filter((line) => line.toOrganisationId === org('fk'));
    const idOf = (category: string) => lines.find((line) => line.category === category)?.id ?? '';
    expect(await acting(she, (tx) => endOwnConsent(tx, consentId, [idOf('health'), idOf('identity')]))).toBe(true);
    const left = (await open(caseId, consentId)).filter((line) => line.toOrganisationId === org('fk')).map((line) => line.category);
    expect(left.toSorted()).toEqual(['adaptations', 'identity']);
    expect(await reads(partner, caseId)).toBe(true);
    await acting(she, (tx) => endOwnConsent(tx, consentId, [idOf('adaptations')]));
    expect(await reads(partner, caseId)).toBe(false);
    const view = await acting(me(), (tx) => readConsent(tx, caseId, consentId));
    expect([view.consent.state, view.opened.filter((line) => line.holds).length]).toEqual(['valid', 3]);
  });

  test('she takes back all, once; nobody else’s, and nobody does it for her this way', async () => {
    const caseId = await newCase();
    const consentId = await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['planning'] });
    const somebody = await herself(await newCase());
    expect(await acting(somebody, (tx) => endOwnConsent(tx, consentId, null))).toBe(false);
    await expect(acting(me(), (tx) => endOwnConsent(tx, consentId, null))).rejects.toSatisfy(isNoAccess);
    const she = await herself(caseId);
    expect(await acting(she, (tx) => endOwnConsent(tx, consentId, null))).toBe(true);
    expect(await acting(she, (tx) => endOwnConsent(tx, consentId, null))).toBe(false);
    expect(await open(caseId, consentId)).toEqual([]);
    const steps = await acting(me(), (tx) => tx.selectFrom('case_steps').select('done_on').where('record_id', '=', consentId).execute());
    expect(steps).toEqual([{ done_on: today() }]);
    const events = await acting(me(), (tx) => tx.selectFrom('case_events').select('kind').where('record_id', '=', consentId).execute());
    expect(events.map(({ kind }) => kind)).toContain('consent_revoked');
  });

  test('overlapping consents neither end nor keep each other', async () => {
    const caseId = await newCase();
    const sharing = { from: [org('ame')], to: [org('fk')], chosen: ['planning' as const] };
    const [first, second] = [await consentIn(me(), caseId, sharing), await consentIn(me(), caseId, sharing)];
    const before = await open(caseId, second);
    const she = await herself(caseId);
    await acting(she, (tx) => endOwnConsent(tx, first, null));
    expect([await open(caseId, first), await open(caseId, second)]).toEqual([[], before]);
    await acting(she, (tx) => endOwnConsent(tx, second, null));
    expect(await open(caseId, second)).toEqual([]);
  });

  test('a consent ends with its last day: at midnight without a write', async () => {
    const caseId = await newCase();
    const consentId = await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['planning'], lastDay: today() });
    const partner = who('caseworker', 'fk');
    await joinCase(me(), caseId, partner);
    expect(await reads(partner, caseId)).toBe(true);
    const aDayEarlier = 'set valid_from = valid_from - 1, valid_to = valid_to - 1 where';
    await ask(database, `update disclosures ${aDayEarlier} consent_id = $1`, [consentId]);
    expect([await reads(partner, caseId), await reads(me(), caseId)]).toEqual([false, true]);
  });

  test('what remains is counted for her without safety and without what is hidden from her', async () => {
    const caseId = await newCase();
    const note = (category: 'work' | 'safety') =>
      acting(me(), (tx) =>
        tx
          .insertInto('notes')
          .values({
            collaboration_id: made.id, case_id: caseId, owner_organisation_id: org('ame'), category, occurred_on: today(), text: 'x',
            author_user_id: me().userId,
          })
          .execute(),
      );
    await note('work');
    await note('safety');
    const kept = await acting(await herself(caseId), (tx) => selectKept(tx, caseId));
    expect(kept).toMatchObject([{ organisationId: org('ame'), category: 'work', kind: 'note', records: 1 }]);
  });
});

describe('a no', () => {
  test('closes the step and takes the case on; nobody else reads it', async () => {
    const caseId = await newCase();
    await acting(me(), (tx) => refuseConsent(tx, me(), caseId));
    const room = await acting(me(), (tx) => readConsentRoom(tx, caseId));
    expect([room.shell.status, room.refusals.length, room.consents]).toEqual(['assessment', 1, []]);
    const partner = who('caseworker', 'fk');
    await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['planning'] });
    await joinCase(me(), caseId, partner);
    expect(await reads(partner, caseId)).toBe(true);
    expect(await acting(partner, (tx) => selectRefusals(tx, caseId))).toEqual([]);
    const events = await acting(me(), (tx) => tx.selectFrom('case_events').select('kind').where('case_id', '=', caseId).execute());
    expect(events.map(({ kind }) => kind).filter((kind) => /refus|asked/.test(kind))).toEqual([]);
  });

  test('in an organisation that decides her money it is read by who asked alone', async () => {
    const caseId = await newCase();
    await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['planning'] });
    const [asked, colleague] = [who('caseworker', 'fk'), who('council_member', 'fk')];
    await joinCase(me(), caseId, asked);
    await joinCase(me(), caseId, colleague);
    await acting(asked, (tx) => refuseConsent(tx, asked, caseId));
    const seen = async (member: Member) => (await acting(member, (tx) => selectRefusals(tx, caseId))).length;
    expect([await seen(asked), await seen(colleague), await seen(me())]).toEqual([1, 0, 0]);
  });
});

describe('the pages before the answer', () => {
  test('keep what was chosen, say why it opens nothing, and begin anew after the interpreter failed', async () => {
    const caseId = await newCase();
    const act = <T>(work: (tx: Parameters<Parameters<typeof acting<T>>[1]>[0]) => Promise<T>) => acting(me(), work);
    await act((tx) => choose(tx, me(), caseId, { to: [org('fk')] }));
    const own = act((tx) => choose(tx, me(), caseId, { from: [org('fk')], chosen: ['planning'], boxes: [] }));
    await expect(own).rejects.toSatisfy((error) => error instanceof InvalidForm && 'from' in error.fields);
    await act((tx) => choose(tx, me(), caseId, { from: [org('ame')], chosen: ['planning'], boxes: [] }));
    const late = act((tx) => choose(tx, me(), caseId, { lastDay: addMonths(today(), 36), purpose: 'Planera', language: 'ara' }));
    await expect(late).rejects.toSatisfy((error) => error instanceof InvalidForm && 'lastDay' in error.fields);
    await act((tx) => choose(tx, me(), caseId, { lastDay: addMonths(today(), 6), purpose: 'Planera', language: 'ara' }));
    const wizard = await act((tx) => readWizard(tx, me(), caseId));
    expect([wizard.text.language, wizard.parties[0]?.sees.map(({ category }) => category)]).toEqual(['ara', ['identity', 'work', 'education', 'language']]);
    await act((tx) => postponeConsent(tx, me(), caseId, 'did_not_come'));
    const steps = await act((tx) => tx.selectFrom('case_steps').select(['kind', 'due_on']).where('case_id', '=', caseId).where('done_on', 'is', null).execute());
    expect(steps).toEqual([{ kind: 'ask_consent', due_on: addDays(today(), 7) }]);
    const consentId = await act((tx) => giveChosen(tx, me(), caseId, answer));
    const { consent } = await act((tx) => readConsent(tx, caseId, consentId));
    expect([consent.textLanguage, consent.textVersion, consent.purpose]).toEqual(['ara', '2026-1', 'Planera']);
  });

  test('a longer consent takes the place of the first, with trace, and a new case inherits nothing', async () => {
    const caseId = await newCase();
    const first = await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['health'] });
    await acting(me(), (tx) => startFrom(tx, me(), caseId, first));
    expect((await acting(me(), (tx) => readChoices(tx, me(), caseId))).boxes).toEqual([{ toOrganisationId: org('fk'), category: 'health' }]);
    const second = await acting(me(), (tx) => giveChosen(tx, me(), caseId, answer));
    const view = await acting(me(), (tx) => readConsent(tx, caseId, first));
    expect([view.consent.state, view.consent.replacedById, view.opened.some((line) => line.holds)]).toEqual(['replaced', second, false]);
    expect((await open(caseId, second)).map((line) => line.category).toSorted()).toEqual(['health', 'identity']);
    await acting(me(), (tx) => keepChoices(tx, me(), caseId, { replaces: first }));
    await expect(acting(me(), (tx) => giveChosen(tx, me(), caseId, answer))).rejects.toBeInstanceOf(Refused);
    expect(await acting(me(), async (tx) => (await selectSharing(tx, await caseAnew(tx, caseId))).length)).toBe(0);
  });

  async function caseAnew(tx: Parameters<typeof readCase>[0], caseId: string): Promise<string> {
    const { personId } = await readCase(tx, caseId);
    const id = newId();
    await tx
      .insertInto('cases')
      .values({
        collaboration_id: made.id, id, person_id: personId, owner_organisation_id: org('ame'), status: 'awaiting_consent',
        started_on: addDays(today(), -400), created_by: me().userId, previous_case_id: caseId,
      })
      .execute();
    return id;
  }
});

describe('under 18', () => {
  const sharing = () => ({ ...answer, from: [org('ame')], to: [org('fk')], chosen: ['planning' as const], boxes: [], purpose: 'x', language: 'swe', lastDay: addMonths(today(), 3) });

  test('no consent is taken before it is decided who gives it, nor by another', async () => {
    const caseId = await newCase(addMonths(today(), -12 * 17));
    await expect(acting(me(), (tx) => giveConsent(tx, me(), caseId, sharing()))).rejects.toBeInstanceOf(InvalidForm);
    const forced = acting(me(), (tx) =>
      tx
        .insertInto('consents')
        .values({
          collaboration_id: made.id, case_id: caseId, owner_organisation_id: org('ame'), given_on: today(), valid_from: today(),
          how: 'paper', purpose: 'x', understood: true, text_version: '1', created_by: me().userId,
        })
        .execute(),
    );
    await expect(forced).rejects.toThrow('under 18');
    await acting(me(), (tx) => decideForMinor(tx, me(), caseId, { consentBy: 'both', guardiansSee: false, reason: 'partly_mature' }));
    await expect(acting(me(), (tx) => giveConsent(tx, me(), caseId, sharing()))).rejects.toSatisfy(
      (error) => error instanceof InvalidForm && 'guardian' in error.fields,
    );
    const id = await acting(me(), (tx) => giveConsent(tx, me(), caseId, { ...sharing(), guardian: 'Gunnar Vårdnad' }));
    const { consent } = await acting(me(), (tx) => readConsent(tx, caseId, id));
    expect([consent.givenBy, consent.guardian]).toEqual(['both', 'Gunnar Vårdnad']);
  });

  test('from the day she is 18 she answers for herself', async () => {
    const caseId = await newCase(addMonths(today(), -12 * 18));
    expect(await acting(me(), (tx) => giveConsent(tx, me(), caseId, sharing()))).toBeTruthy();
  });
});

test('a scanned paper is sealed, read back whole by its own organisation alone, and nothing else is taken for one', async () => {
  const caseId = await newCase();
  const consentId = await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['planning'] });
  const partner = who('caseworker', 'fk');
  await joinCase(me(), caseId, partner);
  const add = (member: Member, text: string | null) =>
    acting(member, (tx) => addPaper(tx, member, caseId, consentId, text === null ? null : new File([text], 'a.pdf')));
  for (const wrong of [null, '', '<html>', `%PDF-${'x'.repeat(5_000_000)}`]) await expect(add(me(), wrong)).rejects.toBeInstanceOf(InvalidForm);
  await expect(add(partner, '%PDF-1')).rejects.toBeInstanceOf(InvalidForm);
  await add(me(), '%PDF-1.7 underskriven');
  const { papers } = await acting(me(), (tx) => readConsent(tx, caseId, consentId));
  const paperId = papers[0]?.id ?? '';
  const raw = await acting(me(), (tx) => tx.selectFrom('consent_papers').select('content').executeTakeFirstOrThrow());
  expect(raw.content.toString('latin1')).not.toContain('underskriven');
  expect((await acting(me(), (tx) => readPaper(tx, caseId, consentId, paperId))).bytes.toString()).toBe('%PDF-1.7 underskriven');
  await expect(acting(partner, (tx) => readPaper(tx, caseId, consentId, paperId))).rejects.toBeInstanceOf(NotFound);
});
