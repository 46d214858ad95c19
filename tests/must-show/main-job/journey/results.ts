import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { projectFolder } from '#server/postgres/paths.ts';
import { as, cast, type Stage } from './stage.ts';

const reason = 'Arbete';

/** How many cases have ended for the reason that this one ends for: to the operator, and on the screen. */
export interface Outcome {
  told: number;
  shown: number;
}

export async function outcome(stage: Stage): Promise<Outcome> {
  return { told: await asOperator(stage), shown: await onScreen(stage) };
}

/** Nobody has typed anything for the table: the case is in it. */
export async function caseIsCounted(stage: Stage, before: Outcome): Promise<void> {
  expect(await outcome(stage)).toEqual({ told: before.told + 1, shown: before.shown + 1 });
}

async function asOperator({ app, collaboration }: Stage): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['cli/samsteg.ts', 'report', 'outcome', '--collaboration', collaboration, '--unsuppressed', '--format', 'json'],
    { cwd: projectFolder, env: { ...process.env, SAMSTEG_DEMO: '1', DATABASE_URL: app.loginUrl, DATABASE_OWNER_URL: app.ownerUrl } },
  );
  const rows = JSON.parse(stdout) as Record<string, string | number>[];
  return Number(rows.find((row) => row.avslutsorsak === reason)?.totalt);
}

async function onScreen(stage: Stage): Promise<number> {
  const petra = await as(stage, cast.lead);
  await petra.open('/resultat');
  await petra.open('/resultat/outcome');
  const row = petra.main.getByRole('row', { name: new RegExp(`^${reason}\\b`) }).first();
  return Number((await row.getByRole('cell').first().innerText()).replaceAll(/\D/g, ''));
}
