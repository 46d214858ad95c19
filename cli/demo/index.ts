import { withLocale } from '#app/platform/i18n/locale.ts';
import { cohortPlans, ensureCohort } from './cohort.ts';
import { ensureExampleTown, exampleTown } from './example-town/index.ts';
import { existingDemos, listSignIns, type DemoSignIn } from './existing.ts';

/**
 * Makes the demo's collaborations that are missing: three with the cohorts of the reports, one with cases of today.
 * Answers who can sign in, the town of the lifelike cases first.
 */
export function ensureDemo(): Promise<DemoSignIn[]> {
  return withLocale('sv', async () => {
    const existing = await existingDemos();
    const cohorts = cohortPlans.filter(({ name }) => !existing.has(name));
    const making = cohorts.map(ensureCohort);
    if (!existing.has(exampleTown)) making.push(ensureExampleTown());
    await Promise.all(making);
    return listSignIns(exampleTown);
  });
}
