import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { deleteContent, deletePreview, insertPreview, writeFiles } from '../data/run-content.ts';
import { mayStillImport, moveRun, saveProgress, selectRun } from '../data/runs.ts';
import type { RunState } from '../rules/run.ts';
import type { ImportOutcome, ImportRequest } from './import-files.ts';
import type { SourceFile } from './read-tables.ts';
import { runImport } from './run-import.ts';

export type Work = 'check' | 'all' | 'good';

export interface ImportJob {
  runId: string;
  work: Work;
  signal?: AbortSignal | undefined;
  /** Whether nobody tries again when this fails. */
  isLast: boolean;
}

class NotAllowed extends Error {}

/**
 * The long part of an import, as a job; the page of the run tells how far it has come. It may be begun again at any time:
 * what was not finished left nothing behind, and what was is left alone.
 */
export async function runImportJob(actor: Actor, job: ImportJob): Promise<void> {
  const state: RunState = job.work === 'check' ? 'checking' : 'importing';
  const run = await withActor(actor, (tx) => selectRun(tx, job.runId));
  if (run?.state !== state) return;
  try {
    await attempt(actor, job, state);
  } catch (error) {
    const over = job.isLast || error instanceof NotAllowed;
    if (over) await withActor(actor, (tx) => moveRun(tx, job.runId, state, 'failed'));
    if (!(error instanceof NotAllowed)) throw error;
  }
}

async function attempt(actor: Actor, job: ImportJob, state: RunState): Promise<void> {
  const { runId, work } = job;
  const outcome = await inFolder(async (folder) => {
    const files = await withActor(actor, async (tx) => {
      if (!(await mayStillImport(tx, actor))) return [];
      await deletePreview(tx, runId);
      return writeFiles(tx, runId, folder);
    });
    if (files.length === 0) throw new NotAllowed('The user may no longer import, or the files are gone');
    return runImport(actor, async () => requestFor(actor, job, files));
  });
  await withActor(actor, async (tx) => {
    await moveRun(tx, runId, state, nextState(work, outcome), outcome);
    if (outcome.written) await deleteContent(tx, runId);
  });
}

function nextState(work: Work, outcome: ImportOutcome): RunState {
  if (work === 'check') return 'checked';
  return outcome.written ? 'done' : 'failed';
}

function requestFor(actor: Actor, { runId, work, signal }: ImportJob, files: readonly SourceFile[]): ImportRequest {
  let told = 0;
  return {
    files,
    organisationId: actor.organisationId ?? '',
    rows: work === 'good' ? 'good' : 'all',
    dryRun: work === 'check',
    progress: async (file, rows) => {
      signal?.throwIfAborted();
      if (Date.now() - told < 1_000) return;
      told = Date.now();
      await withActor(actor, (tx) => saveProgress(tx, runId, { file, rows, at: new Date().toISOString() }));
    },
    preview: work === 'check' ? (rows) => withActor(actor, (tx) => insertPreview(tx, runId, rows)) : undefined,
  };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'samsteg-import-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
