import { expect, test } from 'vitest';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { importCohort } from '#tests/cohorts/import-cohort.ts';
import { makeMembership, makeUser } from '#tests/factories/tenant.ts';
import { ask } from '#tests/e2e/rows.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readReportPage } from './read-report-page.ts';

const database = await testDatabase();
const words = {
  title: '', label: String, figure: String, month: String, describe: () => '',
} as unknown as Parameters<typeof readReportPage>[3];
const all = { from: '', to: '', area: '' };

test('who works in an area with figures of its own meets them first, and all areas when she says so', async () => {
  const { collaborationId, figures } = await importCohort('varmland');
  const userId = await makeUser({ name: 'Lea Lead' });
  const [organisation] = await ask<{ id: string }>(database, 'select id from organisations where collaboration_id = $1 limit 1', [collaborationId]);
  const tenant = { collaborationId, organisationId: organisation?.id ?? '', name: '' };
  const membershipId = await makeMembership(tenant, userId, 'project_lead');
  const lead = { ...figures, userId, membershipId };
  const page = (saysArea: boolean, area = '') => withActor(lead, (tx) => readReportPage(tx, 'outcome', { ...all, area, saysArea }, words));
  const { choices, filter } = await page(false);
  expect(filter.area).toBe('');
  const [first = '', second = ''] = choices.areas;
  expect(first).not.toBe('');
  await withActor(workerActor(collaborationId), (tx) =>
    tx.updateTable('memberships').set((eb) => ({
      area_id: eb.selectFrom('areas').select('id').where('collaboration_id', '=', collaborationId).where('name', '=', first),
    })).where('id', '=', membershipId).execute(),
  );
  const own = await page(false);
  expect([own.filter.area, own.refusal]).toEqual([first, null]);
  expect((await page(true)).filter.area).toBe('');
  if (second) expect((await page(true, second)).filter.area).toBe(second);
});
