import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { deleteContent, insertPreview, writeFiles } from '../data/run-content.ts';
import { mayStillImport, moveRun, saveProgress, selectRun } from '../data/runs.ts';
import type { RunState } from '../rules/run.ts';
import type { ImportOutcome, ImportRequest } from './import-files.ts';
import type { SourceFile } from './read-tables.ts';
import { runImport } from './run-import.ts';

export type Work = 'check' | 'all' | 'good';

const PATIENCE = 50;

/** Does the long part of an import after the answer has gone; the page of the run tells how far it has come. */
export function workInBackground(actor: Actor, runId: string, work: Work): void {
  const state: RunState = work === 'check' ? 'checking' : 'importing';
  void attempt(actor, runId, work, state).catch(() => withActor(actor, (tx) => moveRun(tx, runId, state, 'failed')).catch(() => undefined));
}

async function attempt(actor: Actor, runId: string, work: Work, state: RunState): Promise<void> {
  await untilCommitted(actor, runId, state);
  const outcome = await inFolder(async (folder) => {
    const files = await withActor(actor, async (tx) => ((await mayStillImport(tx, actor)) ? writeFiles(tx, runId, folder) : []));
    if (files.length === 0) throw new Error('The user may no longer import, or the files are gone');
    return runImport(actor, async () => requestFor(actor, runId, work, files));
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

function requestFor(actor: Actor, runId: string, work: Work, files: readonly SourceFile[]): ImportRequest {
  let told = 0;
  return {
    files,
    organisationId: actor.organisationId ?? '',
    rows: work === 'good' ? 'good' : 'all',
    dryRun: work === 'check',
    progress: async (file, rows) => {
      if (Date.now() - told < 1_000) return;
      told = Date.now();
      await withActor(actor, (tx) => saveProgress(tx, runId, { file, rows, at: new Date().toISOString() }));
    },
    preview: work === 'check' ? (rows) => withActor(actor, (tx) => insertPreview(tx, runId, rows)) : undefined,
  };
}

async function untilCommitted(actor: Actor, runId: string, state: RunState): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    await wait(200);
    const run = await withActor(actor, (tx) => selectRun(tx, runId));
    if (run?.state === state) return;
  }
  throw new Error('The run never came');
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'samsteg-import-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
