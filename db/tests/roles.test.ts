import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEvaluation } from '#app/modules/reports/commands/evaluation.ts';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { databaseRoleOf, membershipRoles, type MembershipRole } from '#app/platform/access/roles.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';

const { ownerUrl } = await testDatabase();
const staff: MembershipRole[] = [
  'companion', 'caseworker', 'coordinator', 'council_member', 'group_leader', 'health_coordinator', 'language_support',
];
const figures: MembershipRole[] = ['evaluator', 'steering_group', 'federation', 'reporting_officer'];
const neither: MembershipRole[] = ['project_lead', 'editor', 'admin'];

let world: World;
let owner: Member;
let caseId: string;
let personId: string;
let organisation: string;

beforeAll(async () => {
  world = await makeWorld(ownerUrl);
  organisation = await world.organisation('Provmyndigheten');
  owner = await world.member(organisation, 'coordinator');
  for (let i = 0; i < 6; i += 1) ({ caseId, personId } = await world.openCase(owner));
  for (const category of ['work', 'health', 'safety']) {
    await world.sql(
      `insert into notes (collaboration_id, case_id, owner_organisation_id, category, occurred_on, text) values ($1, $2, $3, $4, app.today(), 'x')`,
      [world.collaborationId, caseId, organisation, category],
    );
  }
});
afterAll(() => world.close());

const caseTables = ['cases', 'persons', 'person_identities', 'person_numbers', 'notes', 'case_events', 'case_steps', 'case_team', 'disclosures', 'case_locks', 'access_exceptions'];

async function count(member: Member, table: string): Promise<number> {
  const work = (tx: Tx) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx).then(({ rows }) => rows[0]?.n ?? 0);
  try {
    return await withActor(actorOf(member), work);
  } catch (error) {
    if (isNoAccess(error)) return 0;
    throw error;
  }
}
const reach = async (member: Member) =>
  Object.fromEntries(await Promise.all([...caseTables, 'stats.cases'].map(async (table) => [table, await count(member, table)])) as [string, number][]);

/** Somebody with the role, in the team of the last case: what a mistake in the team would open to her. */
async function inTeam(role: MembershipRole): Promise<Member> {
  const member = await world.member(organisation, role);
  await world.joins(caseId, member);
  return member;
}

describe('each role', () => {
  test('is named in this file', () => {
    expect([...staff, ...figures, ...neither, 'supervisor', 'participant'].toSorted()).toEqual([...membershipRoles].toSorted());
  });

  test.each(staff)('%s reads the case that she works with, and no other', async (role) => {
    const stranger = await world.member(organisation, role);
    expect(Object.values(await reach(stranger)).every((n) => n === 0)).toBe(true);
    const seen = await reach(await inTeam(role));
    expect(seen).toMatchObject({ cases: 1, persons: 1, person_identities: 1, notes: 3, 'stats.cases': 0 });
  });

  test.each(neither)('%s reads no case, not even from the team, and no row of the statistics', async (role) => {
    expect(databaseRoleOf(role)).toBe('app_staff');
    expect(Object.values(await reach(await inTeam(role))).every((n) => n === 0)).toBe(true);
  });

  test.each(figures)('%s reads pseudonymised rows and no case, not even from the team', async (role) => {
    const { 'stats.cases': rows, ...rest } = await reach(await inTeam(role));
    expect(Object.values(rest).every((n) => n === 0)).toBe(true);
    expect(rows).toBe(6);
  });

  test('a supervisor of a provider reads what is opened to it: the shell and work, no number and no health', async () => {
    const provider = await world.organisation('Jobbverket');
    const supervisor = await world.member(provider, 'supervisor');
    await world.joins(caseId, supervisor);
    expect((await reach(supervisor)).cases).toBe(0);
    await world.disclose(caseId, organisation, provider, ['identity', 'work']);
    expect(await reach(supervisor)).toMatchObject({ cases: 1, persons: 1, person_identities: 1, person_numbers: 0, notes: 1, case_locks: 0, access_exceptions: 0 });
    const number = as(supervisor, (tx) => sql`select number, safe_contact from person_identities`.execute(tx));
    await expect(number).rejects.toMatchObject({ code: '42501' });
    const origin = as(supervisor, (tx) => sql`select referrer_name from cases`.execute(tx));
    await expect(origin).rejects.toMatchObject({ code: '42501' });
  });

  test('a participant reads her own case and never safety', async () => {
    expect(await reach(await world.participant(personId))).toMatchObject({ cases: 1, persons: 1, person_identities: 1, 'stats.cases': 0 });
    const categories = await as(await world.participant(personId), (tx) => sql<{ category: string }>`select distinct category from notes`.execute(tx));
    expect(categories.rows.map((row) => row.category)).not.toContain('safety');
  });

  test('an evaluator gets rows that name nobody', async () => {
    const evaluator = await world.member(organisation, 'evaluator');
    const text = await as(evaluator, (tx) => writeEvaluation(tx, evaluator));
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(7);
    for (const line of lines.slice(1)) expect(line).toMatch(/^[0-9a-f]{16};[0-9a-f]{16};K;;2026;;$/);
    const { rows } = await world.sql('select stat_key from cases union select stat_key from persons union select id from cases');
    for (const { stat_key: key } of rows as { stat_key: string }[]) expect(text).not.toContain(key.slice(0, 8));
  });
});
