import { hash } from 'node:crypto';

/** A block of sealed rows, as it stands in the database; bytes in hex. */
export interface Block {
  block: number;
  previous: string;
  head: string;
  rows: number;
  totalRows: number;
  maxId: number;
  floorId: number;
  /** Microseconds since 1970, as text. */
  sealedAt: string;
  /** The SHA-256 of the hashes of its rows, one after another. */
  rowsHash: string;
}

/**
 * The SHA-256 of a row of the log, as SQL over the alias `l`: of Postgres' own binary form of these columns in this order. The
 * database's app.audit_bytes says the same; who verifies does not ask it.
 */
export const rowHash = `sha256(record_send(row(l.id, l.at, l.collaboration_id, l.request_id, l.actor_user_id,
  l.acting_organisation_id, l.acting_role, l.operator, l.event, l.outcome, l.case_ids, l.record_kind, l.record_id, l.category::text,
  l.reason)))`;

/** The head that a block must have: over its place, its counts and its rows, and the head before it. */
export function headOf({ block, previous, rows, totalRows, maxId, floorId, sealedAt, rowsHash }: Omit<Block, 'head'>): string {
  return hash('sha256', ['samsteg audit block', block, previous, rows, totalRows, maxId, floorId, sealedAt, rowsHash].join('|'));
}
