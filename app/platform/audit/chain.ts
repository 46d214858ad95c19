import { hash } from 'node:crypto';

/** One block of sealed rows, as it stands in the database; bytes in hex. */
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
  rowIds: number[];
  rowHashes: Buffer;
}

/**
 * The canonical text of a row of the log, as SQL over the alias `l`: a JSON array, times in microseconds since 1970. The database's
 * app.audit_text says the same; who verifies does not ask it.
 */
export const canonicalText = `pg_catalog.json_build_array(l.id, (extract(epoch from l.at) * 1000000)::bigint, l.collaboration_id,
  l.request_id, l.actor_user_id, l.acting_organisation_id, l.acting_role, l.operator, l.event, l.outcome, l.case_ids, l.record_kind,
  l.record_id, l.category, l.reason)::text`;

/** The SHA-256 of a row's canonical text, in hex. */
export function rowHash(text: string): string {
  return hash('sha256', text);
}

/** The head that a block must have: over its place, its counts and its rows, and the head before it. */
export function headOf({ block, previous, rows, totalRows, maxId, floorId, sealedAt, rowHashes }: Omit<Block, 'head' | 'rowIds'>): string {
  const counts = [block, previous, rows, totalRows, maxId, floorId, sealedAt];
  return hash('sha256', ['samsteg audit block', ...counts, hash('sha256', rowHashes)].join('|'));
}
