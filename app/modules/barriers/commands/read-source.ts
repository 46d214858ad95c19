import type { Tx } from '#app/platform/db/index.ts';
import type { RecordCategory } from '#app/platform/db/schema.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectSource } from '../data/sources.ts';
import type { Source, SourceKind } from '../rules/source.ts';

/** Where somebody stands when she reports: the bank itself, or something that she may read. */
export interface Standing {
  kind: SourceKind | 'bank';
  id: string | null;
  caseId: string | null;
  category: RecordCategory | null;
}

/**
 * From where somebody reports.
 * @throws NotFound when she may not read what the address names
 */
export async function readStandingPlace(tx: Tx, source: Source | null): Promise<Standing> {
  if (!source) return { kind: 'bank', id: null, caseId: null, category: null };
  const { caseId, category } = found(await selectSource(tx, source.kind, source.id));
  return { ...source, caseId, category: caseId ? (category ?? 'work') : null };
}
