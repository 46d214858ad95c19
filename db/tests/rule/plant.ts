import type pg from 'pg';
import { actorOf, type Actor, type Member } from '#app/platform/access/actor.ts';
import { newId } from '#app/platform/ids/index.ts';
import type { Facts, Organisation, Span } from './facts.ts';

/** One draw in the database: who reads, and what she may or may not reach. */
export interface Planted {
  facts: Facts;
  actor: Actor;
  member: Member;
  /** An organisation that the reader does not act for. */
  anotherOrganisation: string;
  caseId: string;
  /** What the case is called in the statistics. */
  caseKey: string;
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
  /** Somebody else's person, in each of the two tenants. */
  otherPersons: Record<'tenant' | 'otherTenant', string>;
  /** The day that the facts count from. */
  day: string;
}

/** Two tenants and three organisations that all draws share. */
export async function layGround(owner: pg.Client, day: string): Promise<Ground> {
  const tenant = newId();
  const otherTenant = newId();
  const ids = { a: newId(), b: newId(), c: newId(), hidden: newId() };
  const otherPersons = { tenant: newId(), otherTenant: newId() };
  const elsewhere = newId();
  const stranger = newId();
  await owner.query("insert into users (id, name, is_demo) values ($1, 'Någon annan', true)", [stranger]);
  await owner.query("insert into collaborations (id, name, is_demo) values ($1, 'Regeln', true), ($2, 'En annan', true)", [tenant, otherTenant]);
  for (const [name, id] of Object.entries(ids)) {
    await owner.query("insert into organisations (collaboration_id, id, name, kind, hidden_from_participant) values ($1, $2, $3, 'other', $4)", [
      tenant, id, name, name === 'hidden',
    ]);
  }
  await owner.query("insert into organisations (collaboration_id, id, name, kind) values ($1, $2, 'Elsewhere', 'other')", [otherTenant, elsewhere]);
  await owner.query("insert into persons (collaboration_id, id, gender) values ($1, $2, 'K'), ($3, $4, 'K')", [
    tenant, otherPersons.tenant, otherTenant, otherPersons.otherTenant,
  ]);
  return { tenant, otherTenant, organisations: ids, elsewhere, stranger, otherPersons, day };
}

/** Puts draws into the database, set by set. */
export async function plant(owner: pg.Client, ground: Ground, draws: Facts[]): Promise<Planted[]> {
  const planted = draws.map((facts, turn) => place(ground, facts, turn));
  const rows = planted.flatMap((each) => rowsOf(ground, each));
  for (const table of tables) await insert(owner, table, rows.filter((row) => row.table === table).map((row) => row.values));
  return planted;
}

/** Takes the cases of a batch away, so that each meets a small database. */
export async function clear(owner: pg.Client): Promise<void> {
  await owner.query('truncate cases cascade');
}

const tables = [
  'users', 'persons', 'memberships', 'person_identities', 'cases', 'case_team', 'disclosures', 'case_locks', 'access_exceptions', 'notes',
] as const;

interface Row {
  table: (typeof tables)[number];
  values: Record<string, unknown>;
}

function place(ground: Ground, facts: Facts, turn: number): Planted {
  const her = facts.role === 'participant';
  const personId = newId();
  const organisationId = facts.sameTenant ? ground.organisations[facts.actsFor] : ground.elsewhere;
  const member: Member = {
    sessionId: newId(), userId: newId(), userName: 'Läsare', membershipId: newId(), isDemo: true, role: facts.role, collaborationName: '',
    organisationId: her ? null : organisationId, organisationName: '', collaborationId: facts.sameTenant ? ground.tenant : ground.otherTenant,
    personId: her ? ownPerson(ground, facts, personId) : null,
  };
  return {
    facts, member, actor: actorOf(member), personId, caseId: newId(), caseKey: newId(), noteId: newId(), lastName: inventedWord(),
    shellOwner: turn % 2 === 0 ? facts.owner : 'a', anotherOrganisation: ground.organisations[facts.actsFor === 'a' ? 'b' : 'a'],
  };
}

function ownPerson({ otherPersons }: Ground, facts: Facts, personId: string): string {
  if (facts.herself) return personId;
  return facts.sameTenant ? otherPersons.tenant : otherPersons.otherTenant;
}

/** Letters alone, unlike every other: a name, and the word that stands in the note. */
function inventedWord(): string {
  return `drag${newId().replaceAll('-', '').replaceAll(/[0-9]/g, (figure) => String.fromCodePoint(103 + Number(figure)))}q`;
}

function rowsOf(ground: Ground, { facts, member, caseId, caseKey, personId, noteId, shellOwner, lastName }: Planted): Row[] {
  const { tenant, organisations } = ground;
  const here = { collaboration_id: tenant };
  const openedCase = { ...here, case_id: caseId };
  const days = (span: Span) => ({ valid_from: addDays(ground.day, span.from), valid_to: span.to === null ? null : addDays(ground.day, span.to) });
  const rows: Row[] = [
    { table: 'users', values: { id: member.userId, name: member.userName, is_demo: true } },
    {
      table: 'memberships',
      values: { collaboration_id: member.collaborationId, id: member.membershipId, user_id: member.userId, organisation_id: member.organisationId, person_id: member.personId, role: facts.role, ...days(facts.membership) },
    },
    { table: 'persons', values: { ...here, id: personId, stat_key: newId(), gender: 'K', protected_identity: facts.protection !== 'none', named_only: facts.protection === 'named_only' } },
    { table: 'person_identities', values: { ...here, person_id: personId, number_kind: 'none', last_name: lastName } },
    { table: 'cases', values: { ...here, id: caseId, stat_key: caseKey, person_id: personId, owner_organisation_id: organisations[shellOwner], status: 'active', started_on: addDays(ground.day, -50) } },
    { table: 'notes', values: { ...openedCase, id: noteId, owner_organisation_id: organisations[facts.owner], category: facts.category, occurred_on: addDays(ground.day, -1), text: `Om ${lastName}` } },
  ];
  for (const row of facts.team) {
    rows.push({ table: 'case_team', values: { ...openedCase, id: newId(), user_id: member.userId, organisation_id: organisations[row.organisation], function: 'other', sees_protected: row.seesProtected, ...days(row.span) } });
  }
  for (const each of facts.disclosures) {
    rows.push({ table: 'disclosures', values: { ...openedCase, id: newId(), from_organisation_id: organisations[each.from], to_organisation_id: organisations[each.to], category: each.category, ground: 'consent', consent_id: null, purpose: 'x', ...days(each.span) } });
  }
  const lockedOut = facts.lock ? member.userId : ground.stranger;
  rows.push({ table: 'case_locks', values: { ...openedCase, id: newId(), user_id: lockedOut, reason: 'relative', ...days(facts.lock ?? { from: -9, to: null }) } });
  if (facts.exception) {
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    rows.push({
      table: 'access_exceptions',
      values: { ...openedCase, id: newId(), user_id: member.userId, organisation_id: organisations[facts.exception.organisation], reason: 'acute', stated: 'Ett skäl som räcker', opened_at: at(facts.exception.from), expires_at: at(facts.exception.to), closed_at: facts.exception.closed ? at(0) : null },
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
