import type { Tx } from '#app/platform/db/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { isId } from '#app/platform/ids/index.ts';
import { personName } from '../rules/person-name.ts';
import { selectCase, type CaseRow } from '../data/cases.ts';

/** What every room of a case shows at its top. `name` is null where it is masked for this reader. */
export interface CaseShell extends CaseRow {
  name: string | null;
}

/**
 * The case that a page is about.
 * @throws NotFound when it is not there for this reader
 */
export async function readCase(tx: Tx, caseId: string | undefined): Promise<CaseShell> {
  if (!isId(caseId)) throw new NotFound();
  const row = await selectCase(tx, caseId);
  if (!row) throw new NotFound();
  return { ...row, name: personName(row) };
}
