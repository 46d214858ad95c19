import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { ExampleState } from '../rules/codes.ts';
import type { ExampleFacts } from '../rules/template.ts';

export interface Example extends ExampleFacts {
  id: string;
  collaborationId: string;
  callId: string | null;
  way: string;
  state: ExampleState;
  submission: number;
  declinedCriterion: string | null;
  declinedReason: string | null;
  withdrawnCause: string | null;
  submittedAt: Date | null;
  changedAt: Date;
  factsVersion: number;
  factsKey: string | null;
  factsSavedBy: string;
  version: number;
}

const columns = [
  'id', 'collaboration_id as collaborationId', 'call_id as callId', 'way', 'submission', 'title', 'actor', 'language',
  'actor_kind as actorKind', 'county_code as countyCode', 'municipality_codes as municipalityCodes', 'period_from as periodFrom',
  'period_to as periodTo', 'funding', 'budget_kronor as budgetKronor', 'languages', 'declined_criterion as declinedCriterion',
  'facts_version as factsVersion', 'facts_key as factsKey', 'facts_saved_by as factsSavedBy', 'declined_reason as declinedReason', 'withdrawn_cause as withdrawnCause', 'submitted_at as submittedAt', 'changed_at as changedAt', 'version',
] as const;

/** The same columns of a named table. */
export function exampleColumns<T extends string>(table: T) {
  return columns.map((column) => `${table}.${column}` as const);
}

/** An example as those read it who write on it; editors and links alike. */
export async function selectExample(tx: Tx, id: string): Promise<Example | undefined> {
  return tx.selectFrom('examples').select(columns).select(sql<ExampleState>`state`.as('state')).where('id', '=', id).executeTakeFirst();
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockExample(tx: Tx, id: string): Promise<Example | undefined> {
  return tx.selectFrom('examples').select(columns).select(sql<ExampleState>`state`.as('state')).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Saves the facts; the caller holds the row. `key` is that of the form which saves. */
export async function updateFacts(tx: Tx, id: string, facts: ExampleFacts, saved: { key: string | null; by: string }): Promise<void> {
  await tx
    .updateTable('examples')
    .set({
      title: facts.title,
      actor: facts.actor,
      actor_kind: facts.actorKind,
      language: facts.language,
      county_code: facts.countyCode,
      municipality_codes: facts.municipalityCodes,
      period_from: facts.periodFrom,
      period_to: facts.periodTo,
      funding: facts.funding,
      budget_kronor: facts.budgetKronor,
      languages: facts.languages,
      facts_version: sql<number>`facts_version + 1`,
      facts_key: saved.key,
      facts_saved_by: saved.by,
    })
    .where('id', '=', id)
    .execute();
}

/** Something of the example has changed: whoever decides on it has to look again. False when it may not be changed now. */
export async function touchExample(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('examples')
    .set({ version: sql<number>`version + 1`, changed_at: sql`now()` })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface Move {
  to: ExampleState;
  /** What goes with the new state: the criterion and reason of a no, the cause of a withdrawal. */
  declined?: { criterion: string; reason: string };
  cause?: string;
}

/** Moves an example to another state if nobody has changed the row since `version`; the database holds which moves there are. */
export async function moveExample(tx: Tx, id: string, version: number, { to, declined, cause }: Move): Promise<boolean> {
  const sent = to === 'submitted';
  const decided = to === 'reviewed' || to === 'declined';
  const { numUpdatedRows } = await tx
    .updateTable('examples')
    .set({
      state: to,
      version: version + 1,
      changed_at: sql`now()`,
      ...(sent ? { submission: sql<number>`submission + 1`, submitted_at: sql`now()` } : {}),
      ...(decided ? { decided_at: sql`now()` } : {}),
      ...(declined ? { declined_criterion: declined.criterion, declined_reason: declined.reason } : {}),
      ...(to === 'questions' ? { declined_criterion: null, declined_reason: null } : {}),
      ...(cause ? { withdrawn_cause: cause } : {}),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface NewExample {
  id: string;
  way: 'form' | 'interview' | 'barrier' | 'translation';
  callId: string | null;
  barrierId: string | null;
  translationOf: string | null;
  language: string;
  organisationId: string;
  userId: string;
}

/** A draft of somebody who is signed in. */
export async function insertExample(tx: Tx, example: NewExample): Promise<void> {
  await tx
    .insertInto('examples')
    .values({
      collaboration_id: sql`app.collaboration()`,
      id: example.id,
      owner_organisation_id: example.organisationId,
      call_id: example.callId,
      barrier_id: example.barrierId,
      translation_of: example.translationOf,
      language: example.language,
      way: example.way,
      created_by: example.userId,
    })
    .execute();
}

/** A draft by the link of a call that is open today; false when it is not. */
export async function startByLink(tx: Tx, draft: { id: string; contributorId: string; hash: Buffer; name: string }): Promise<boolean> {
  const { rows } = await sql<{ begun: boolean }>`select app.start_example(${draft.id}, ${draft.contributorId}, ${draft.hash}, ${draft.name})
    as begun`.execute(tx);
  return rows[0]?.begun ?? false;
}
