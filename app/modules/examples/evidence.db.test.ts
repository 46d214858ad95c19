import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { today } from '#app/lib/local-date.ts';
import { publishReport } from '#app/modules/reports/index.server.ts';
import { actorOf, workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { importCohort } from '#tests/cohorts/import-cohort.ts';
import { acting } from '#tests/factories/acting.ts';
import { furnishCollaboration, memberOf } from '#tests/factories/collaboration.ts';
import { makeDraft } from '#tests/factories/examples/bank.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readEvidence, takeEvidence } from './commands/evidence.ts';

await testDatabase();

let editor: Member;
let exampleId: string;

beforeAll(async () => {
  const { collaborationId } = await importCohort('pilot');
  const plan = { name: 'Provby', isDemo: true, organisations: everyRole({ surname: 'Provsson', place: 'Provby' }) };
  const made = await withActor(workerActor(collaborationId), (tx) => furnishCollaboration(tx, collaborationId, plan));
  editor = memberOf(made, 'editor');
  exampleId = await makeDraft(memberOf(made, 'project_lead'));
});

const take = (selection: { report: string; area?: string }) =>
  withActor(actorOf(editor, 'app_stats'), (tx) =>
    takeEvidence(tx, editor, exampleId, { heading: 'Vart de gick', area: null, from: null, to: null, ...selection }),
  );

test('an example carries figures as they were released: small ones hidden, with date, period and how they are counted', async () => {
  await take({ report: 'outcome' });
  const { evidence } = await withActor(actorOf(editor, 'app_stats'), (tx) => readEvidence(tx, exampleId));
  const released = await withActor(actorOf(editor, 'app_stats'), (tx) => publishReport(tx, 'outcome', { from: null, to: null, area: null }));
  const content = evidence[0]?.content;
  expect(content).toMatchObject({ heading: 'Vart de gick', report: 'outcome', takenOn: today(), period: { from: null, to: null }, threshold: 5 });
  expect(content?.definitions.length).toBeGreaterThan(20);
  if ('refusal' in released) throw new Error('The report was refused');
  expect(content?.rows).toEqual(released.rows);
  expect(content?.rows.flat()).toContain('*');
  const counted = released.columns.flatMap(({ kind }, place) => (kind === 'count' ? [place] : []));
  for (const row of content?.rows ?? []) for (const place of counted) expect([1, 2, 3, 4]).not.toContain(row[place]);
});

test('an area too small to be shown, or a report that tells of something else, is refused', async () => {
  await expect(take({ report: 'monthly' })).rejects.toBeInstanceOf(Refused);
  await expect(take({ report: 'outcome', area: 'En liten by' })).rejects.toBeInstanceOf(Refused);
});

test('figures come in by the role of the statistics alone, and are not changed', async () => {
  const byHand = { example_id: exampleId, heading: 'Egna', report: 'outcome', content: '{}', taken_by: editor.userId };
  await expect(
    acting(editor, (tx) => tx.insertInto('example_evidence').values({ collaboration_id: editor.collaborationId, ...byHand }).execute()),
  ).rejects.toThrow('permission denied');
  await expect(acting(editor, (tx) => sql`update example_evidence set content = '{}'`.execute(tx))).rejects.toThrow('permission denied');
});
