import { sql } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '#app/platform/db/index.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { leaksOfCase } from './leaks.ts';
import { buildWorld, caseTables, type World } from './world.ts';

let world: World;
let owner: pg.Client;

beforeAll(async () => {
  const urls = await testDatabase();
  world = await buildWorld(urls.ownerUrl);
  owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  return () => owner.end();
});

const strangers = ['colleague', 'providerColleague', 'kommunWorker', 'otherTenant', 'evaluator', 'admin', 'left'] as const;

describe('a case is read by those who work with it, as far as disclosures open it', () => {
  it('shows its coordinator everything of her own organisation', async () => {
    const leaks = await leaksOfCase(world, world.people.coordinator.actor);
    expect(leaks).toEqual(expect.arrayContaining(['cases', 'persons', 'person_identities', 'search by name', ...caseTables]));
  });

  it('shows the supervisor who she is and work, and nothing of health or safety', async () => {
    const categories = await withActor(world.people.supervisor.actor, (tx) =>
      tx.selectFrom('notes').select('category').where('case_id', '=', world.caseId).execute(),
    );
    expect(categories).toEqual([{ category: 'work' }]);
    const leaks = await leaksOfCase(world, world.people.supervisor.actor);
    expect(leaks).toContain('cases');
    expect(leaks).not.toContain('assessment_answers');
    expect(leaks).not.toContain('livelihoods');
  });

  it.each(strangers)('shows %s nothing, by reading, counting or searching', async (name) => {
    // Who stands in the team of a case whose identity is not disclosed to her organisation sees her own row there and no more.
    const own = name === 'kommunWorker' ? ['case_team'] : [];
    const leaks = await leaksOfCase(world, world.people[name].actor);
    expect(leaks.filter((place) => !own.includes(place))).toEqual([]);
  });
});

describe('the wall is the policies', () => {
  it.each(['cases', 'persons', 'person_identities', ...caseTables])('without those of %s this test would fail', async (table) => {
    await owner.query('begin');
    try {
      const { rows } = await owner.query<{ policyname: string; cmd: string }>(
        `select policyname, cmd from pg_policies where tablename = $1 and cmd in ('SELECT', 'ALL') and 'app_staff' = any(roles)`,
        [table],
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const { policyname } of rows) await owner.query(`alter policy ${policyname} on ${table} using (true)`);
      const { rows: visible } = await asStranger(table);
      expect(visible[0]?.n).toBeGreaterThan(0);
    } finally {
      await owner.query('rollback');
    }
  });

  /** The owner's own connection, turned into the other tenant's coordinator inside the transaction that removed the policy. */
  async function asStranger(table: string): Promise<pg.QueryResult<{ n: number }>> {
    const { actor } = world.people.otherTenant;
    await owner.query(`grant app_staff to current_user with inherit false, set true`);
    await owner.query(`select set_config('role', 'app_staff', true), set_config('samsteg.collaboration', $1, true),
      set_config('samsteg.user', $2, true), set_config('samsteg.membership', $3, true)`,
      [actor.collaborationId, actor.userId, actor.membershipId]);
    return owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  }
});

describe('writing', () => {
  it('refuses a note by somebody who does not work with the case', async () => {
    const { colleague } = world.people;
    const write = withActor(colleague.actor, (tx) =>
      sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
        values (app.collaboration(), ${world.caseId}, ${world.organisations.af}, 'work', '2026-03-01', 'Nej')`.execute(tx),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a note in another organisation’s name', async () => {
    const write = withActor(world.people.supervisor.actor, (tx) =>
      sql`insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text)
        values (app.collaboration(), ${world.caseId}, ${world.organisations.af}, 'work', '2026-03-01', 'Nej')`.execute(tx),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody change or remove a signed note or a row of the log', async () => {
    for (const text of ['update notes set text = $$x$$', 'delete from notes', 'update audit_log set event = $$x$$', 'delete from audit_log']) {
      const write = withActor(world.people.coordinator.actor, (tx) => sql.raw(text).execute(tx));
      await expect(write).rejects.toMatchObject({ code: '42501' });
    }
  });
});
