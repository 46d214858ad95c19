import { readFile } from 'node:fs/promises';
import { addCollaboration, organisationNamed, runImport, type ImportOutcome } from '#app/modules/imports/index.server.ts';
import { workerActor, type Actor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';

export const cohortNames = ['pilot', 'resurs', 'varmland'] as const;
export type CohortName = (typeof cohortNames)[number];

/** The reports that a cohort must give, rows as objects keyed by heading. */
export interface Expected {
  collaboration: string;
  reports: Record<string, Record<string, string | number | null>[]>;
}

const files = ['deltagare.csv', 'insatser.csv', 'forsorjning.csv', 'narvaro.csv'];

export async function expectedOf(cohort: CohortName): Promise<Expected> {
  return JSON.parse(await readFile(new URL(`./expected/${cohort}.json`, import.meta.url), 'utf8')) as Expected;
}

export interface ImportedCohort {
  collaborationId: string;
  /** Reads the figures, as the reports do. */
  figures: Actor;
  importAgain(): Promise<ImportOutcome>;
}

/** Imports a cohort's four files into a collaboration of its own. */
export async function importCohort(cohort: CohortName, name?: string): Promise<ImportedCohort> {
  const collaboration = name ?? (await expectedOf(cohort)).collaboration;
  const collaborationId = newId();
  const worker = workerActor(collaborationId, 'test');
  await withActor(worker, (tx) => addCollaboration(tx, { id: collaborationId, name: collaboration, isDemo: true }));
  const folder = new URL(`../../cli/demo/cohorts/${cohort}/`, import.meta.url).pathname;
  const importAgain = () =>
    runImport(worker, async (tx) => ({
      files: files.map((name) => ({ name, path: `${folder}${name}` })),
      organisationId: await organisationNamed(tx, collaborationId, collaboration),
      rows: 'all' as const,
      dryRun: false,
    }));
  await importAgain();
  return { collaborationId, figures: { ...worker, databaseRole: 'app_stats' }, importAgain };
}
