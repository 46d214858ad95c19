import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { readPlan, type PlanView } from '#app/modules/activities/index.server.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { useSecret } from '#app/platform/secret/index.ts';
import { quantityText, totalText } from '#app/ui/text/amount.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeCollaboration, memberOf } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { pilotPlan } from './pilot-plan.ts';
import { makePlan } from './plan-to-make.ts';

await testDatabase();
let view: PlanView;

/** The published table, row by row: what was planned and what was done, as a reader would say the figure. */
const published = {
  participants: [
    ['160', '203'], ['–', '110 (2 utan uppgift)'], ['1', 'ej redovisat'], ['–', '190'], ['480', 'cirka 735'], ['160', '103'], ['12', 'minst 83'],
  ],
  staff: [['20', '19'], ['–', '24'], ['8', 'cirka 8'], ['4', 'minst 5']],
  partners: [['4', 'ej redovisat'], ['4', '4']],
  'participants staff': [['20', '80'], ['20', '95'], ['16', '10–15']],
  'staff partners': [['24', '59'], ['–', 'ej redovisat'], ['9', '4'], ['1', '1']],
  'participants staff partners public others': [['1', '8'], ['2', '9'], ['2', '20'], ['8', '23'], ['4', '10'], ['1', '1']],
};

beforeAll(async () => {
  useSecret(randomBytes(32));
  const areas = ['Botkyrka RC', 'Gränslös Vänskap i Grimsta'];
  const made = await makeCollaboration({ name: 'Prov', isDemo: true, areas, organisations: everyRole({ surname: 'Provsson', place: 'Prov' }) });
  const lead = memberOf(made, 'project_lead');
  const planId = await makePlan(lead, pilotPlan);
  view = await acting(lead, (tx) => readPlan(tx, planId));
});

it('gives every figure of the published table, with its range, its estimates and its gaps', async () => {
  await withLocale('sv', async () => {
    const told = view.groups.map(({ targetGroups, lines }) => [
      targetGroups.join(' '), lines.map(({ line, done }) => [line.planned ? quantityText(line.planned) : '–', totalText(done)]),
    ]);
    expect(Object.fromEntries(told)).toEqual(published);
    expect(told.map(([groups]) => groups)).toEqual(Object.keys(published));
  });
});

it('adds nothing up to a figure that nobody knows', async () => {
  await withLocale('sv', async () => {
    const sums = view.groups.flatMap(({ targetGroups, sums: own }) => own.map(({ unit, planned, done }) => [targetGroups.join(' '), unit, totalText(planned), totalText(done)]));
    expect(sums).toEqual([
      ['participants', 'occasions', '652 (1 utan uppgift)', 'minst cirka 1\u202f211'],
      ['participants', 'people', '160 (1 utan uppgift)', '110–213 (2 utan uppgift)'],
      ['staff', 'occasions', '32 (1 utan uppgift)', 'minst cirka 56'],
      ['partners', 'occasions', '8', '4 (1 utan uppgift)'],
      ['participants staff', 'occasions', '56', '185–190'],
      ['staff partners', 'occasions', '34 (1 utan uppgift)', '64 (1 utan uppgift)'],
      ['participants staff partners public others', 'occasions', '14', '53'],
      ['participants staff partners public others', 'pieces', '4', '18'],
    ]);
  });
});
