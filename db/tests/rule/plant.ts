import type pg from 'pg';
import { actorOf, type Actor } from '#app/platform/access/actor.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { Facts, Organisation, Span } from './facts.ts';

/** One draw in the database: who reads, and what she may or may not reach. */
export interface Planted {
  facts: Facts;
  actor: Actor;
  caseId: string;
  personId: string;
  noteId: string;
  /** Owner of the case's shell: the organisation whose `identity` opens it. */
  shellOwner: Organisation;
  lastName: string;
}

export interface Ground {
  tenant: string;
  otherTenant: string;
  organisations: Record<Organisation, string>;
  elsewhere: string;
  /** Somebody who is shut out of every case in which the reader is not: a lock is on a name. */
  stranger: string;
  /** The day that the facts count from. */
  day: string;
}

/** Two tenants and three organisations that all draws share. */
export async function layGround(owner: pg.Client, day: string): Promise<Ground> {
  const tenant = newId();
  const otherTenant = newId();
  const ids = { a: newId(), b: newId(), c: newId() };
  const elsewhere = newId();
  const stranger = newId();
  await owner.query("insert into users (id, name, is_demo) values ($1, 'Någon annan', true)", [stranger]);
  await owner.query("insert into collaborations (id, name, is_demo) values ($1, 'Regeln', true), ($2, 'En annan', true)", [tenant, otherTenant]);
  for (const [name, id] of Object.entries(ids)) {
    await owner.query("insert into organisations (collaboration_id, id, name, kind) values ($1, $2, $3, 'other')", [tenant, id, name]);
  }
  await owner.query("insert into organisations (collaboration_id, id, name, kind) values ($1, $2, 'Elsewhere', 'other')", [otherTenant, elsewhere]);
  return { tenant, otherTenant, organisations: ids, elsewhere, stranger, day };
}

/** Puts draws into the database, set by set. */
export async function plant(owner: pg.Client, ground: Ground, draws: Facts[]): Promise<Planted[]> {
  const planted = draws.map((facts, turn) => place(ground, facts, turn));
  const rows = planted.flatMap((each) => rowsOf(ground, each));
  for (const table of tables) await insert(owner, table, rows.filter((row) => row.table === table).map((row) => row.values));
  return planted;
}

const tables = [
  'users', 'memberships', 'persons', 'person_identities', 'cases', 'case_team', 'disclosures', 'case_locks', 'access_exceptions', 'notes',
] as const;

interface Row {
  table: (typeof tables)[number];
  values: Record<string, unknown>;
}

function place(ground: Ground, facts: Facts, turn: number): Planted {
  const userId = newId();
  const organisationId = facts.sameTenant ? ground.organisations[facts.actsFor] : ground.elsewhere;
  const actor = actorOf({
    sessionId: newId(), userId, userName: '', membershipId: newId(), isDemo: true, role: facts.role, organisationId, organisationName: '',
    collaborationId: facts.sameTenant ? ground.tenant : ground.otherTenant, collaborationName: '', personId: null,
  });
  const shellOwner = turn % 2 === 0 ? facts.owner : 'a';
  return { facts, actor, caseId: newId(), personId: newId(), noteId: newId(), shellOwner, lastName: `Drag${newId().replaceAll('-', '')}` };
}

function rowsOf(ground: Ground, { facts, actor, caseId, personId, noteId, shellOwner, lastName }: Planted): Row[] {
  const { tenant, organisations } = ground;
  const here = { collaboration_id: tenant };
  const openedCase = { ...here, case_id: caseId };
  const days = (span: Span) => ({ valid_from: addDays(ground.day, span.from), valid_to: span.to === null ? null : addDays(ground.day, span.to) });
  const rows: Row[] = [
    { table: 'users', values: { id: actor.userId, name: 'Läsare', is_demo: true } },
    {
      table: 'memberships',
      values: { collaboration_id: actor.collaborationId, id: actor.membershipId, user_id: actor.userId, organisation_id: actor.organisationId, role: facts.role, ...days(facts.membership) },
    },
    { table: 'persons', values: { ...here, id: personId, gender: 'K', protected_identity: facts.protection !== 'none', named_only: facts.protection === 'named_only' } },
    { table: 'person_identities', values: { ...here, person_id: personId, number_kind: 'none', last_name: lastName } },
    { table: 'cases', values: { ...here, id: caseId, person_id: personId, owner_organisation_id: organisations[shellOwner], status: 'active', started_on: addDays(ground.day, -50) } },
    { table: 'notes', values: { ...openedCase, id: noteId, owner_organisation_id: organisations[facts.owner], category: facts.category, occurred_on: addDays(ground.day, -1), text: 'x' } },
  ];
  for (const row of facts.team) {
    rows.push({ table: 'case_team', values: { ...openedCase, id: newId(), user_id: actor.userId, organisation_id: organisations[row.organisation], function: 'other', sees_protected: row.seesProtected, ...days(row.span) } });
  }
  for (const each of facts.disclosures) {
    rows.push({ table: 'disclosures', values: { ...openedCase, id: newId(), from_organisation_id: organisations[each.from], to_organisation_id: organisations[each.to], category: each.category, ground: 'consent', consent_id: null, purpose: 'x', ...days(each.span) } });
  }
  const lockedOut = facts.lock ? actor.userId : ground.stranger;
  rows.push({ table: 'case_locks', values: { ...openedCase, id: newId(), user_id: lockedOut, reason: 'relative', ...days(facts.lock ?? { from: -9, to: null }) } });
  if (facts.exception) {
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    rows.push({
      table: 'access_exceptions',
      values: { ...openedCase, id: newId(), user_id: actor.userId, organisation_id: organisations[facts.exception.organisation], reason: 'acute', stated: 'Ett skäl som räcker', opened_at: at(facts.exception.from), expires_at: at(facts.exception.to), closed_at: facts.exception.closed ? at(0) : null },
    });
  }
  return rows;
}

async function insert(owner: pg.Client, table: string, rows: Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await owner.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
