import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { localDate, today } from '#app/lib/local-date.ts';
import { search } from '#app/modules/overview/commands/search.ts';
import { suggestCases } from '#app/modules/overview/commands/suggest-cases.ts';
import { selectSharing } from '#app/modules/consents/data/sharing.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { letTestsSayTheDay } from '../../../db/tests/rule/clock.ts';

const urls = await testDatabase();
let world: World;
let owner: pg.Client;
let [af, fk] = ['', ''];
let [coordinator, partner] = [] as unknown as [Member, Member];

beforeAll(async () => {
  world = await makeWorld(urls.ownerUrl);
  owner = new pg.Client({ connectionString: urls.adminUrl });
  await owner.connect();
  await letTestsSayTheDay(owner);
  [af, fk] = [await world.organisation('AF'), await world.organisation('FK')];
  coordinator = await world.member(af, 'coordinator');
  partner = await world.member(fk, 'caseworker');
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

const note = (caseId: string, organisationId: string, category: string, text: string) =>
  world.sql(`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text) values ($1, $2, $3, $4, '2026-02-01', $5)`,
    [world.collaborationId, caseId, organisationId, category, text]);

const isOpen = (member: Member, caseId: string) =>
  as(member, (tx) => readCase(tx, caseId)).then(() => true, (error: unknown) => {
    if (error instanceof NotFound) return false;
    throw error;
  });

describe('Revoking while someone types', () => {
  it('a note whose transaction began before and is written after is refused, and one that was written first stays', async () => {
    const { caseId } = await world.openCase(coordinator);
    await world.joins(caseId, partner);
    await world.disclose(caseId, af, fk, ['identity', 'work']);
    await note(caseId, af, 'work', 'Delat');
    const both = as(partner, async (tx) => {
      const before = await tx.selectFrom('notes').select('text').where('case_id', '=', caseId).execute();
      await owner.query('update consents set revoked_on = app.today() where case_id = $1', [caseId]);
      const after = await tx.selectFrom('notes').select('text').where('case_id', '=', caseId).execute();
      return [before.length, after.length];
    });
    expect(await both).toEqual([1, 0]);
    expect(await isOpen(partner, caseId)).toBe(false);
  });
});

describe('Consent ending at midnight in the middle of a session', () => {
  it('closes at the first question of the new day, without a write', async () => {
    const { caseId } = await world.openCase(coordinator);
    await world.joins(caseId, partner);
    await world.disclose(caseId, af, fk, ['identity', 'work']);
    await owner.query(`update disclosures set valid_to = app.today() + 1 where case_id = $1`, [caseId]);
    const seen = await as(partner, async (tx) => {
      const there = async (days: number) => {
        await sql`select set_config('samsteg.test_today', ((now() at time zone 'Europe/Stockholm')::date + ${days}::int)::text, true)`.execute(tx);
        return readCase(tx, caseId).then(() => true, () => false);
      };
      return [await there(0), await there(1)];
    });
    expect(seen).toEqual([true, false]);
  });
});

describe('Clock changes', () => {
  afterEach(() => vi.useRealTimers());

  it.each(['2026-03-29', '2026-10-25'])('around %s the day turns once in the database and in the app, at midnight in Sweden', async (night) => {
    const { rows } = await owner.query<{ instant: Date; day: string }>(
      `select t as instant, ((t at time zone 'Europe/Stockholm')::date)::text as day
       from generate_series($1::timestamptz - interval '36 hours', $1::timestamptz + interval '36 hours', interval '15 minutes') t order by t`,
      [`${night} 00:00+00`],
    );
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const { instant, day } of rows) {
      vi.setSystemTime(instant);
      expect([instant.toISOString(), today()]).toEqual([instant.toISOString(), localDate(day)]);
    }
    const turns = rows.filter(({ day }, place) => place > 0 && day !== rows[place - 1]?.day);
    expect(turns.map(({ instant }) => instant.toLocaleTimeString('sv', { timeZone: 'Europe/Stockholm' }))).toEqual(turns.map(() => '00:00:00'));
    expect(turns).toHaveLength(3);
  });

  it('a time for a stated reason is counted in hours that pass, not by the hands of the clock', async () => {
    await owner.query("set time zone 'Europe/Stockholm'");
    const { rows } = await owner.query<{ hours: number }>(
      `select extract(epoch from (t + interval '2 hours') - t)::int / 3600 as hours
       from unnest(array['2026-03-29 00:30+00', '2026-10-25 00:30+00']::timestamptz[]) t`,
    );
    expect(rows.map(({ hours }) => hours)).toEqual([2, 2]);
  });
});

describe('A disclosure to one’s own organisation, and overlapping consents', () => {
  it('is refused by the database, as a scope of a consent and as what it opens', async () => {
    const { caseId } = await world.openCase(coordinator);
    await expect(world.disclose(caseId, af, af, ['work'])).rejects.toMatchObject({ code: '23514' });
    const { rows } = await world.sql('select 1 from disclosures where case_id = $1', [caseId]);
    expect(rows).toEqual([]);
  });

  it('two that overlap do not end each other: it is open until the last of them ends', async () => {
    const { caseId } = await world.openCase(coordinator);
    await world.joins(caseId, partner);
    await world.disclose(caseId, af, fk, ['identity']);
    await world.disclose(caseId, af, fk, ['identity']);
    const consents = (await world.sql<{ id: string }>('select id from consents where case_id = $1 order by id', [caseId])).rows;
    for (const [turn, { id }] of consents.entries()) {
      expect(await isOpen(partner, caseId)).toBe(true);
      await owner.query('update consents set revoked_on = app.today() where id = $1', [id]);
      const holding = await as(coordinator, async (tx) => (await selectSharing(tx, caseId)).filter((line) => line.holds).length);
      expect(holding).toBe(consents.length - turn - 1);
    }
    expect(await isOpen(partner, caseId)).toBe(false);
  });
});

describe('A user with memberships in two organisations, acting for one', () => {
  it('reads and writes as the one she acts for, and nothing of the other by that', async () => {
    const { caseId } = await world.openCase(coordinator);
    await note(caseId, af, 'work', 'Bara AF');
    const membershipId = newId();
    await world.sql(`insert into memberships (collaboration_id, id, user_id, organisation_id, role) values ($1, $2, $3, $4, 'caseworker')`,
      [world.collaborationId, membershipId, coordinator.userId, fk]);
    const other: Member = { ...coordinator, membershipId, organisationId: fk, role: 'caseworker' };
    expect([await isOpen(coordinator, caseId), await isOpen(other, caseId)]).toEqual([true, false]);
    await world.sql(`insert into case_team (collaboration_id, case_id, user_id, organisation_id, function) values ($1, $2, $3, $4, 'contact')`,
      [world.collaborationId, caseId, coordinator.userId, fk]);
    const texts = (member: Member) => as(member, (tx) => tx.selectFrom('notes').select('text').where('case_id', '=', caseId).execute());
    expect([await texts(coordinator), await texts(other)]).toEqual([[{ text: 'Bara AF' }], []]);
    const writes = as(other, (tx) => sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
      values (app.collaboration(), ${caseId}, ${af}, 'work', app.today(), 'x')`.execute(tx));
    await expect(writes).rejects.toMatchObject({ code: '42501' });
    const borrowed = as(coordinator, (tx) => tx.selectFrom('notes').select('text').where('case_id', '=', caseId).execute(), { userId: partner.userId });
    expect(await borrowed).toEqual([]);
  });
});

describe('Ids guessed', () => {
  it('one that is there and one that is nowhere get the same answer, to the letter', async () => {
    const { caseId } = await world.openCase(coordinator);
    const said = async (id: string) => as(partner, (tx) => readCase(tx, id)).catch((error: unknown) => String(error));
    expect(await said(caseId)).toBe(await said(newId()));
    expect(await said('x')).toBe(await said(newId()));
  });

  it('a reference to what is not hers is refused like one to nothing', async () => {
    const { caseId } = await world.openCase(coordinator);
    const tries = [caseId, newId()].map((id) =>
      as(partner, (tx) => sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
        values (app.collaboration(), ${id}, ${fk}, 'work', app.today(), 'x')`.execute(tx)).catch((error: unknown) => String(error)));
    const [one, other] = await Promise.all(tries);
    expect(one).toBe(other);
  });
});

describe('Search that would reveal existence', () => {
  const word = 'hemlighetsmakeri';

  it('by count, order or snippet: a word in a thousand notes that one may not read is answered like one that stands nowhere', async () => {
    const { caseId } = await world.openCase(coordinator);
    await world.joins(caseId, partner);
    await world.disclose(caseId, af, fk, ['identity', 'work']);
    await note(caseId, af, 'work', `Arbete, och ${word} om arbete`);
    const hers = await as(partner, (tx) => search(tx, 'arbete', 'records'));
    await owner.query(`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
      select $1, $2, $3, 'health', '2026-03-01', 'arbete och fientlighet' from generate_series(1, 1000)`, [world.collaborationId, caseId, af]);
    expect(await as(partner, (tx) => search(tx, 'arbete', 'records'))).toEqual(hers);
    expect(hers.records).toHaveLength(1);
    expect(await as(partner, (tx) => search(tx, 'fientlighet', 'records'))).toEqual(await as(partner, (tx) => search(tx, 'finnsingenstans', 'records')));
  });

  it('by suggestions: a name that others work with is suggested to nobody else, nor one that is masked', async () => {
    const { caseId, personId } = await world.openCase(coordinator);
    await world.sql(`update person_identities set last_name = 'Ovanligsson' where person_id = $1`, [personId]);
    expect(await as(coordinator, (tx) => suggestCases(tx, 'ovan'))).toEqual([{ caseId, name: 'Amina Ovanligsson' }]);
    expect(await as(partner, (tx) => suggestCases(tx, 'ovan'))).toEqual([]);
    await world.sql('update persons set protected_identity = true where id = $1', [personId]);
    expect(await as(coordinator, (tx) => suggestCases(tx, 'ovan'))).toEqual([]);
    expect(await as(coordinator, (tx) => suggestCases(tx, 'o'))).toEqual([]);
  });

  it.each(["' or true --", 'a:* | b', '!', '(((', '\\', '%', '<->', 'a & & b', '\u{0}x'.slice(1), 'ord'.repeat(60)])('by error text: %j is a search like any other', async (typed) => {
    expect(await as(partner, (tx) => search(tx, typed, 'cases'))).toMatchObject({ hits: [] });
    expect(await as(partner, (tx) => suggestCases(tx, typed))).toEqual([]);
  });
});

describe('SQL tricks', () => {
  it('who acts is decided by the membership itself: settings of somebody else’s, or of nobody’s, open nothing', async () => {
    const { caseId } = await world.openCase(coordinator);
    const tried = [
      { userId: partner.userId }, { membershipId: partner.membershipId }, { membershipId: newId() }, { collaborationId: newId() },
      { userId: partner.userId, membershipId: partner.membershipId },
    ];
    for (const change of tried) {
      expect(await as(coordinator, (tx) => tx.selectFrom('cases').select('id').where('id', '=', caseId).execute(), change)).toEqual([]);
    }
  });

  it('a role that is not hers to take is refused, and so is reading past the policies', async () => {
    for (const statement of ['set role samsteg_owner', 'set role samsteg_gate', 'set row_security = off; select * from notes', 'alter table notes no force row level security']) {
      const tried = withActor({ ...coordinator, databaseRole: 'app_staff' }, (tx) => sql.raw<unknown>(statement).execute(tx));
      await expect(tried).rejects.toMatchObject({ code: expect.stringMatching(/^42501|^42601/) as string });
    }
  });
});
