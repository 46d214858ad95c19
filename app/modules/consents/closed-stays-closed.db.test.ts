import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { ask } from '#tests/e2e/rows.ts';
import { acting } from '#tests/factories/acting.ts';
import { consentIn, joinCase, makeCase } from '#tests/factories/cases.ts';
import { makeCollaboration, makeMember, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { revokeConsent } from './commands/end-consent.ts';

const database = await testDatabase();
let made: MadeCollaboration;
let serial = 0;
const who = (role: Parameters<typeof memberOf>[1], organisation?: string) => memberOf(made, role, organisation);
const org = (key: string) => made.organisationIds[key] ?? '';
const me = () => who('coordinator');
const partner = () => who('caseworker', 'fk');

beforeAll(async () => {
  made = await makeCollaboration({ name: 'Stängt är stängt', isDemo: false, organisations: everyRole({ surname: 'Stängd', place: 'Stängstad' }) });
});

/** A case that a partner works with and reads by consent. */
async function shared(): Promise<{ caseId: string; consentId: string }> {
  serial += 1;
  const caseId = await makeCase(me(), { person: { born: addDays('1973-01-01' as ReturnType<typeof today>, serial) } });
  const consentId = await consentIn(me(), caseId, { from: [org('ame')], to: [org('fk')], chosen: ['planning'] });
  await joinCase(me(), caseId, partner());
  return { caseId, consentId };
}

/** What the database says to a writer who sends SQL of her own. */
const send = (member: Member, statement: ReturnType<typeof sql>) =>
  acting(member, (tx) => statement.execute(tx)).then(
    ({ numAffectedRows }) => (numAffectedRows === 0n ? 'nothing' : 'done'),
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

const disclosure = (caseId: string, consentId: string | null, change: { from?: string; validTo?: string } = {}) => sql`
  insert into disclosures (collaboration_id, case_id, from_organisation_id, to_organisation_id, category, ground, consent_id, purpose, created_by, valid_to)
  values (app.collaboration(), ${caseId}, ${change.from ?? org('ame')}, ${org('fk')}, 'identity', ${consentId ? 'consent' : 'referral_agreement'},
    ${consentId}, 'x', app.user_id(), ${change.validTo ?? addDays(today(), 5)}::date)`;

describe('what she has taken back', () => {
  test('is opened again by nobody: not by the disclosure, not by the consent, not by telling who she is in another’s name', async () => {
    const { caseId, consentId } = await shared();
    await acting(me(), (tx) => revokeConsent(tx, me(), caseId, consentId, 'in_person'));
    for (const member of [me(), partner()]) {
      expect(await send(member, sql`update disclosures set valid_to = null where consent_id = ${consentId}`)).toMatch(/SS001|nothing/);
      expect(await send(member, sql`update consents set revoked_on = null, valid_to = null where id = ${consentId}`)).toMatch(/SS001|nothing/);
      expect(await send(member, disclosure(caseId, consentId))).toBe('SS001');
    }
    expect(await send(partner(), disclosure(caseId, null))).toBe('42501');
    await expect(acting(partner(), (tx) => readCase(tx, caseId))).rejects.toBeInstanceOf(NotFound);
  });

  test('was closed on the day that it says, and no row of it is moved', async () => {
    const { caseId, consentId } = await shared();
    await acting(me(), (tx) => revokeConsent(tx, me(), caseId, consentId, 'in_person'));
    const back = sql`update disclosures set valid_from = valid_from - 9, valid_to = valid_to - 3 where consent_id = ${consentId}`;
    expect(await send(me(), back)).toBe('42501');
    await expect(ask(database, 'update disclosures set valid_to = valid_to - 3 where consent_id = $1', [consentId])).rejects.toMatchObject({ code: 'SS001' });
  });
});

describe('a consent', () => {
  test('opens nothing in another case, for longer than itself or before its first day', async () => {
    const [one, other] = [await shared(), await shared()];
    expect(await send(me(), disclosure(other.caseId, one.consentId))).toBe('SS001');
    expect(await send(me(), disclosure(one.caseId, one.consentId, { validTo: addDays(today(), 2000) }))).toBe('SS001');
    expect(await send(me(), sql`update disclosures set valid_to = valid_to + 1 where consent_id = ${one.consentId}`)).toBe('SS001');
    expect(await send(me(), sql`update consents set valid_to = valid_to + 1 where id = ${one.consentId}`)).toBe('SS001');
    expect(await send(me(), disclosure(one.caseId, one.consentId))).toBe('done');
  });

  test('is whole when it is given: nothing is added to it afterwards', async () => {
    const { consentId } = await shared();
    const scope = sql`insert into consent_scopes (collaboration_id, consent_id, from_organisation_id, to_organisation_id, category)
      values (app.collaboration(), ${consentId}, ${org('ame')}, ${org('fk')}, 'health')`;
    expect(await send(me(), scope)).toBe('42501');
  });

  test('opens nothing to the organisation itself', async () => {
    const { caseId } = await shared();
    expect(await send(me(), disclosure(caseId, null, { from: org('fk') }))).toBe('42501');
    await expect(ask(database, `insert into disclosures (collaboration_id, case_id, from_organisation_id, to_organisation_id, category, ground, purpose)
      values ($1, $2, $3, $3, 'identity', 'referral_agreement', 'x')`, [made.id, caseId, org('ame')])).rejects.toMatchObject({ code: '23514' });
  });
});

test('the participant is not told by any row that a hidden organisation works with her', async () => {
  const { caseId } = await shared();
  const shelter = await ask<{ id: string }>(database, `insert into organisations (collaboration_id, name, kind, hidden_from_participant)
    values ($1, 'Jouren', 'civil_society', true) returning id`, [made.id]);
  const hidden = shelter[0]?.id ?? '';
  await ask(database, `insert into case_team (collaboration_id, case_id, user_id, organisation_id, function) values ($1, $2, $3, $4, 'contact')`,
    [made.id, caseId, partner().userId, hidden]);
  const consentId = await consentIn(me(), caseId, { from: [org('ame')], to: [hidden], chosen: ['planning'] });
  const shell = await acting(me(), (tx) => readCase(tx, caseId));
  const place = { organisationId: null, organisationName: null, personId: shell.personId };
  const her = await withActor(workerActor(made.id), (tx) => makeMember(tx, made, { role: 'participant', name: 'Hon Själv' }, place));
  const seen = await acting(her, async (tx) => ({
    team: (await tx.selectFrom('case_team').select('organisation_id').execute()).map((row) => row.organisation_id),
    scopes: await tx.selectFrom('consent_scopes').select('category').where('consent_id', '=', consentId).execute(),
  }));
  expect(seen.team).not.toContain(hidden);
  expect(seen.team.length).toBeGreaterThan(0);
  expect(seen.scopes).toEqual([]);
});
