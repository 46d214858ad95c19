import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { Forbidden, NotFound } from '#app/platform/errors/index.ts';
import { asResponse } from '#app/platform/route/failure.server.ts';
import { RequestScope } from '#app/platform/route/scope.server.ts';
import type { SiteEntry } from '#app/platform/route/site-entry.ts';
import { siteEntry, sitemap } from '#app/sitemap.ts';
import { makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';

const database = await testDatabase();
const entries: readonly SiteEntry[] = sitemap;
const source = (entry: SiteEntry) => readFileSync(join(import.meta.dirname, '../..', entry.file), 'utf8');
/** Pages outside a case that list or open cases: each says which, since its address does not. */
const listing = [
  'overview.day', 'search.show', 'cases.list', 'referrals.new', 'referrals.show', 'inbox.show', 'attendance.grid', 'followup.due', 'meetings.show',
  'meetings.minutes', 'meetings.case', 'own.plan', 'own.who_sees', 'own.things',
];

describe('everything that reads or writes a case leaves a row in the log', () => {
  it('by the sitemap: every page of a case, every list of cases, and files that leave the house', () => {
    const inCase = entries.filter(({ path }) => path.startsWith('/arenden'));
    expect(inCase.length).toBeGreaterThan(20);
    expect(inCase.filter(({ audit }) => audit === null).map(({ id }) => id)).toEqual([]);
    const others = entries.filter(({ id }) => [...listing, 'reports.file', 'reports.show'].includes(id));
    expect(others).toHaveLength(listing.length + 2);
    expect(others.filter(({ audit }) => audit === null).map(({ id }) => id)).toEqual([]);
  });

  it('with the cases: what the address does not name, the page names', () => {
    const silent = entries.filter(({ id }) => listing.includes(id)).filter((entry) => !/\btouches\(/.test(source(entry)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a refusal', () => {
  let world: World;
  let stranger: Member;

  beforeAll(async () => {
    world = await makeWorld(database.ownerUrl);
    stranger = await world.member(await world.organisation('Kommunen'), 'caseworker');
  });
  afterAll(() => world.close());

  it.each([new NotFound(), new Forbidden(), Object.assign(new pg.DatabaseError('no access', 0, 'error'), { code: '42501' })])('is logged with the case: %s', async (error) => {
    const owner = await world.member(stranger.organisationId ?? '', 'coordinator');
    const { caseId } = await world.openCase(owner);
    const scope = new RequestScope({ kind: 'member', member: stranger });
    await asResponse(error, siteEntry('cases.show'), scope, new Request(`http://localhost/arenden/${caseId}`));
    const { rows } = await world.sql(
      'select event, outcome, actor_user_id as who, acting_organisation_id as acting from audit_log where case_ids = array[$1::uuid]',
      [caseId],
    );
    expect(rows).toEqual([{ event: 'cases.read', outcome: 'refused', who: stranger.userId, acting: stranger.organisationId }]);
  });
});
