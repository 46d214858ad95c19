import { audit } from '#app/platform/audit/index.ts';
import type { Actor } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { findCases, refuseRepeatedRecords, refuseTooEarly, refuseUnknownPersons } from '../data/check-records.ts';
import { matchCases, matchPersons, refuseRepeatedCases } from '../data/check-persons.ts';
import { findChanges } from '../data/compare.ts';
import { countRows, findingsInOrder, hasBadRows } from '../data/outcome.ts';
import { previewInOrder } from '../data/preview.ts';
import { findRemoved, leaveRemovedCases, leaveRemovedPersons, standInForRemoved } from '../data/removed.ts';
import { analyseStaging, createStaging } from '../data/staging.ts';
import { addCases, addEvents, addPersons, addTeam } from '../data/write-people.ts';
import { addAttendance, addCatalogue, addLivelihoods, addPlacements } from '../data/write-records.ts';
import type { FileCount, Finding } from '../rules/finding.ts';
import type { PreviewRow } from '../rules/preview-row.ts';
import type { SourceFile } from './read-tables.ts';
import { stageFiles, type Progress } from './stage-files.ts';

export type ImportRequest = {
  files: readonly SourceFile[];
  /** Owns the imported rows. */
  organisationId: string;
  /** All rows or none, or the good ones. */
  rows: 'all' | 'good';
  dryRun: boolean;
  progress?: Progress;
  /** Told of every bad row, changed value and unknown column, in the order of the files. */
  tell?: (finding: Finding) => void | Promise<void>;
  /** Told what would happen to every row, a page at a time. */
  preview?: (rows: PreviewRow[]) => Promise<void>;
};

export type ImportOutcome = { written: boolean; readable: boolean; bad: boolean; counts: FileCount[] };

/** Carries the outcome out of a transaction that is to be rolled back. */
export class NotWritten extends Error {
  readonly outcome: ImportOutcome;
  constructor(outcome: ImportOutcome) {
    super('Nothing was written');
    this.outcome = outcome;
  }
}

/**
 * Reads, checks and writes an import in the caller's transaction, as sets.
 * @throws NotWritten when the transaction must be rolled back: a dry run, or bad rows where all must be good
 */
export async function importFiles(tx: Tx, actor: Actor, request: ImportRequest): Promise<ImportOutcome> {
  const progress = request.progress ?? (() => undefined);
  await createStaging(tx);
  const readable = await stageFiles(tx, request.files, progress);
  await checkRows(tx);
  const caseIds = await writeRows(tx, request.organisationId);
  await findChanges(tx, request.organisationId);
  const outcome = { readable, counts: await countRows(tx), bad: await hasBadRows(tx), written: false };
  if (request.tell) for await (const finding of findingsInOrder(tx)) await request.tell(finding);
  if (request.preview) for await (const rows of previewInOrder(tx)) await request.preview(rows);
  if (request.dryRun || !readable || (outcome.bad && request.rows === 'all')) throw new NotWritten(outcome);
  await audit(tx, actor, { event: 'imports.done', recordKind: 'organisation', recordId: request.organisationId, caseIds });
  return { ...outcome, written: true };
}

async function checkRows(tx: Tx): Promise<void> {
  await analyseStaging(tx);
  await refuseRepeatedCases(tx);
  await findRemoved(tx);
  await matchPersons(tx);
  await matchCases(tx);
  await leaveRemovedPersons(tx);
  await refuseUnknownPersons(tx);
  await standInForRemoved(tx);
  await findCases(tx);
  await leaveRemovedCases(tx);
  await refuseTooEarly(tx);
  await refuseRepeatedRecords(tx);
}

async function writeRows(tx: Tx, organisationId: string): Promise<string[]> {
  await addPersons(tx);
  const caseIds = await addCases(tx, organisationId);
  await addTeam(tx, organisationId);
  await addEvents(tx, organisationId);
  await addCatalogue(tx);
  await addPlacements(tx, organisationId);
  await addLivelihoods(tx, organisationId);
  await addAttendance(tx, organisationId);
  return caseIds;
}
