import { sql } from 'kysely';
import type { Tx } from '#app/platform/db/index.ts';
import type { BarrierLevel, BarrierState, BarrierTheme, LegalTest } from '../rules/barrier.ts';

export interface BarrierText {
  title: string;
  whatStood: string;
  leadsTo: string | null;
  wouldRemove: string | null;
  themes: readonly BarrierTheme[];
  level: BarrierLevel;
}

export interface NewBarrier extends BarrierText {
  id: string;
  createdBy: string;
  organisationId: string;
  starterCode?: string;
}

/** Adds a barrier; false when the starting list has been taken in with it before. */
export async function insertBarrier(tx: Tx, row: NewBarrier): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into barriers (collaboration_id, id, root_id, title, what_stood, leads_to, would_remove, themes, level,
      created_by, created_by_organisation_id, starter_code)
    values (app.collaboration(), ${row.id}, ${row.id}, ${row.title}, ${row.whatStood}, ${row.leadsTo}, ${row.wouldRemove}, ${[...row.themes]}, ${row.level},
      ${row.createdBy}, ${row.organisationId}, ${row.starterCode ?? null})
    on conflict (collaboration_id, starter_code) do nothing`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

export interface BarrierChange extends BarrierText {
  legalTest: LegalTest | null;
  verification: 'to_check' | 'checked';
  escalatedTo: string | null;
  costSek: number | null;
  costNote: string | null;
}

/** Changes what stands in a barrier; false when it was changed since it was read. */
export async function updateBarrier(tx: Tx, id: string, version: number, change: BarrierChange): Promise<boolean> {
  const { numAffectedRows } = await sql`update barriers set title = ${change.title}, what_stood = ${change.whatStood}, leads_to = ${change.leadsTo},
      would_remove = ${change.wouldRemove}, themes = ${[...change.themes]}, level = ${change.level}, legal_test = ${change.legalTest},
      verification = ${change.verification}, escalated_to = ${change.escalatedTo}, cost_sek = ${change.costSek}, cost_note = ${change.costNote},
      escalated_on = case when ${change.escalatedTo}::text is null then null when escalated_to is null then app.today() else escalated_on end,
      version = version + 1
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

export interface BarrierMove {
  state: BarrierState;
  reason: string | null;
  removedByWhat: string | null;
}

/** Moves a barrier on; false when it was changed since it was read, or the writer may not. */
export async function updateState(tx: Tx, id: string, version: number, move: BarrierMove): Promise<boolean> {
  const { numAffectedRows } = await sql`update barriers set state = ${move.state}, state_since = app.today(), version = version + 1,
      reason = coalesce(${move.reason}, reason), removed_by_what = coalesce(${move.removedByWhat}, removed_by_what)
    where collaboration_id = (select app.collaboration()) and id = ${id} and version = ${version}`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Lets a barrier, with all that is merged into it, count as another; or, with null, stand on its own again. */
export async function updateMerge(tx: Tx, id: string, version: number, into: { id: string; rootId: string } | null): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`with recursive below as (
      select id from barriers where collaboration_id = app.collaboration() and id = ${id} and version = ${version}
      union select b.id from barriers b join below on b.merged_into = below.id where b.collaboration_id = app.collaboration()
    )
    update barriers b set root_id = ${into?.rootId ?? id}, merged_into = case when b.id = ${id} then ${into?.id ?? null}::uuid else b.merged_into end,
      version = b.version + 1
    from below where b.collaboration_id = app.collaboration() and b.id = below.id returning b.id`.execute(tx);
  return rows.length > 0;
}

export async function insertLink(tx: Tx, one: string, other: string, madeBy: string): Promise<void> {
  const [first, second] = [one, other].toSorted();
  await sql`insert into barrier_links (collaboration_id, barrier_id, other_id, made_by) values (app.collaboration(), ${first}, ${second}, ${madeBy})
    on conflict do nothing`.execute(tx);
}

export async function deleteLink(tx: Tx, one: string, other: string): Promise<void> {
  const [first, second] = [one, other].toSorted();
  await sql`delete from barrier_links where collaboration_id = app.collaboration() and barrier_id = ${first} and other_id = ${second}`.execute(tx);
}
