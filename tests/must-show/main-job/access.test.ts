import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase, disconnectDatabase } from '#app/platform/db/index.ts';
import { sitemap } from '#app/sitemap.ts';
import { testApp, type TestApp } from '#tests/setup/app.ts';
import { cookieFor } from '#tests/setup/session.ts';
import { leaksOfCase } from '../../../db/tests/leaks.ts';
import { buildWorld, type Someone, type World } from '../../../db/tests/world.ts';

const strangers = {
  'a user of another organisation without a disclosure': 'kommunWorker',
  'a colleague in the owner organisation who does not work with the case': 'colleague',
  'a colleague in a receiving organisation who does not work with the case': 'providerColleague',
  'another tenant': 'otherTenant',
  'an evaluator': 'evaluator',
  'an admin': 'admin',
} as const;

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await testApp();
  world = await buildWorld(app.ownerUrl);
  connectDatabase({ connectionString: app.loginUrl, max: 3 });
  return disconnectDatabase;
});

const marks = ['Hemlighetsmakeri', 'Amal', '19820202-9809', '198202029809'];

async function get(someone: Someone, path: string): Promise<{ status: number; text: string }> {
  const cookie = await cookieFor(app.ownerUrl, someone.actor);
  const response = await fetch(app.address + path, { headers: { cookie } });
  return { status: response.status, text: await response.text() };
}

async function search(someone: Someone, text: string): Promise<string> {
  const cookie = await cookieFor(app.ownerUrl, someone.actor);
  const response = await fetch(`${app.address}/sok`, {
    method: 'POST',
    headers: { cookie, origin: app.address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ q: text }),
  });
  return (await response.text()).replaceAll(/value="[^"]*"/g, '').replaceAll(`”${text}”`, '').replaceAll(`\\"${text}\\"`, '');
}

const casePages = sitemap.filter(({ path }) => path.startsWith('/arenden/:caseId')).map(({ path }) => path.replace(':caseId', '{case}').replace(/:\w+/g, '018f0000-0000-7000-8000-000000000000'));

describe('Each fails to read the case by page, search, count, export and by SQL sent through the app’s own database entry', () => {
  it.each(Object.entries(strangers))('%s', async (_, name) => {
    const someone = world.people[name];
    for (const pattern of casePages) {
      const path = pattern.replace('{case}', world.caseId);
      for (const address of [path, `${path}.data`]) {
        const { status, text } = await get(someone, address);
        expect([address, status]).toEqual([address, status === 403 ? 403 : 404]);
        for (const mark of marks) expect(text).not.toContain(mark);
      }
    }
    for (const path of ['/arenden?status=all', '/oversikt', '/resultat/outcome', '/resultat/outcome.csv', '/resultat/residence.csv', '/narvaro', '/moten']) {
      const { text } = await get(someone, path);
      expect(text).not.toContain(world.caseId);
      for (const mark of marks) expect(text).not.toContain(mark);
    }
    for (const text of ['Hemlighetsmakeri', '19820202-9809']) expect(await search(someone, text)).not.toContain(world.caseId);
    expect((await leaksOfCase(world, someone.actor)).filter((place) => place !== 'case_team' || name !== 'kommunWorker')).toEqual([]);
  });

  it('while the coordinator who works with it reads it by page, search and SQL', async () => {
    const { coordinator } = world.people;
    expect((await get(coordinator, `/arenden/${world.caseId}`)).text).toContain('Hemlighetsmakeri');
    expect(await search(coordinator, 'Hemlig')).toContain(world.caseId);
    expect(await leaksOfCase(world, coordinator.actor)).toContain('notes');
  });

  it('and a policy removed by hand makes it fail', async () => {
    const owner = new pg.Client({ connectionString: app.ownerUrl });
    await owner.connect();
    const before = await owner.query<{ qual: string }>(
      "select qual from pg_policies where tablename = 'notes' and policyname = 'works_with_it'",
    );
    try {
      await owner.query('alter policy works_with_it on notes using (true)');
      for (const name of Object.values(strangers).filter((each) => each !== 'evaluator')) {
        expect(await leaksOfCase(world, world.people[name].actor)).toContain('notes');
      }
    } finally {
      await owner.query(`alter policy works_with_it on notes using (${before.rows[0]?.qual ?? 'false'})`);
      await owner.end();
    }
  });
});
