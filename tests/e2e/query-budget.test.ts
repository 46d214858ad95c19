import { matchPath } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '#app/platform/access/actor.ts';
import type { MembershipRole } from '#app/platform/access/roles.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import type { SiteEntry } from '#app/platform/route/site-entry.ts';
import { sitemap } from '#app/sitemap.ts';
import { countedApp, type CountedApp } from '#tests/setup/counted-app.ts';
import { cookieFor } from '#tests/setup/session.ts';
import { buildWorld } from '../../db/tests/world.ts';
import { openRareDoors } from './budget/rare-doors.ts';
import { ask } from './rows.ts';

/** What asking who sends the request takes is counted; begin, role, settings and commit are not. */
const budget = 12;
/** So many addresses of each page are opened, since some hold more than others. */
const addresses = 12;

const entries: readonly SiteEntry[] = sitemap;
/** What is no page: forms that other pages post, and the way to one's own first page. */
const noPages = new Set(['examples.write_save', 'examples.evidence_remove', 'view.change', 'draft.save', 'search.suggest', 'barriers.suggest', 'overview.home']);

interface Person extends Record<string, unknown> {
  userId: string;
  membershipId: string;
  collaborationId: string;
  organisationId: string | null;
  personId: string | null;
}

let app: CountedApp;

beforeAll(async () => {
  app = await countedApp();
});

/** Whoever of the role in the demo works with most cases, and her cookie. */
async function cookieOf(role: MembershipRole): Promise<string> {
  const [person] = await ask<Person>(app, `select m.user_id as "userId", m.id as "membershipId", m.collaboration_id as "collaborationId",
      m.organisation_id as "organisationId", m.person_id as "personId"
    from memberships m join collaborations c on c.id = m.collaboration_id where c.is_demo and m.role = $1
    order by (select count(*) from meetings g where g.collaboration_id = m.collaboration_id) desc,
      (select count(*) from case_team t join cases k on k.collaboration_id = t.collaboration_id and k.id = t.case_id
      and k.exited_on is null where t.user_id = m.user_id) desc, m.id limit 1`, [role]);
  if (!person) throw new Error(`The demo has no ${role}`);
  const names = { sessionId: '', userName: '', collaborationName: '', organisationName: '', isDemo: true };
  return cookieFor(app.ownerUrl, actorOf({ ...names, ...person, role }));
}

function entryOf(path: string): SiteEntry | undefined {
  const matching = entries.filter((entry) => matchPath(entry.path, path));
  return matching.toSorted((one, other) => params(one) - params(other))[0];
}

function params({ path }: SiteEntry): number {
  return path.split(':').length;
}

/** Opens every page that links lead to, a few addresses of each; answers what each took. */
async function visitAll(cookie: string, also: readonly string[]): Promise<{ id: string; path: string; queries: number }[]> {
  const visited: { id: string; path: string; queries: number }[] = [];
  const seen = new Map<string, number>();
  const queue = [...entries.filter(({ path }) => !path.includes(':')).map(({ path }) => path), ...also];
  const known = new Set(queue);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const entry = entryOf(path.split('?')[0] ?? '');
    const times = entry ? (seen.get(entry.id) ?? 0) : addresses;
    if (!entry || times >= addresses || entry.id.startsWith('signin')) continue;
    const { status, html, queries } = await app.get(path, cookie);
    if (status !== 200) continue;
    seen.set(entry.id, times + 1);
    visited.push({ id: entry.id, path, queries });
    const links = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
    for (const address of [...links, ...(entry.id === 'cases.show' ? roomsOf(path) : [])]) {
      if (!known.has(address)) queue.push(address);
      known.add(address);
    }
  }
  return visited;
}

function roomsOf(casePath: string): string[] {
  return entries.filter(({ path }) => /^\/arenden\/:caseId\/[^:]+$/.test(path)).map(({ path }) => path.replace('/arenden/:caseId', casePath));
}

const mayEnter = ({ access }: SiteEntry, role: MembershipRole) => typeof access === 'string' || roleMay(role, access.can);

const roles = ['coordinator', 'caseworker', 'participant', 'editor'] as const;
const opened = new Set<string>();

async function keepWithin(cookie: string, also: readonly string[] = []): Promise<void> {
  const visited = await visitAll(cookie, also);
  for (const { id } of visited) opened.add(id);
  expect(visited.filter(({ queries }) => queries > budget).map(({ path, queries }) => `${path}: ${String(queries)}`)).toEqual([]);
}

describe(`asks the database at most ${String(budget)} times`, () => {
  it.each(roles)('every page of a %s of the demo', async (role) => {
    await keepWithin(await cookieOf(role));
  });

  it('every page about a case with a record of each kind, its plan not yet agreed, and those that only a form leads to', async () => {
    const world = await buildWorld(app.ownerUrl);
    await keepWithin(await cookieFor(app.ownerUrl, world.people.coordinator.actor), await openRareDoors(app.ownerUrl, world));
  });
});

it('and no page of theirs was left out', () => {
  const theirs = entries.filter((entry) => entry.access !== 'public' && roles.some((role) => mayEnter(entry, role)));
  expect(theirs.map(({ id }) => id).filter((id) => !opened.has(id) && !noPages.has(id))).toEqual([]);
});
