import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { confirmRun } from '#app/modules/imports/commands/confirm-run.ts';
import { readRun } from '#app/modules/imports/commands/read-run.ts';
import { startRun } from '#app/modules/imports/commands/start-run.ts';
import { isWorking } from '#app/modules/imports/rules/run.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { startWorker } from './index.ts';

const database = await testDatabase();
const member: Member = {
  sessionId: newId(), userId: newId(), userName: 'Sam', membershipId: newId(), collaborationId: newId(), collaborationName: 'C',
  isDemo: true, role: 'coordinator', organisationId: newId(), organisationName: 'O', personId: null,
};
const stranger = { ...member, userId: newId(), membershipId: newId() };

let worker: Awaited<ReturnType<typeof startWorker>>;

beforeAll(async () => {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const { collaborationId, organisationId, userId, membershipId } = member;
  await owner.query(`insert into collaborations (id, name) values ($1, 'C')`, [collaborationId]);
  await owner.query(`insert into organisations (collaboration_id, id, name) values ($1, $2, 'O')`, [collaborationId, organisationId]);
  for (const [user, membership] of [[userId, membershipId], [stranger.userId, stranger.membershipId]]) {
    await owner.query(`insert into users (id, name) values ($1, 'Sam')`, [user]);
    await owner.query(
      `insert into memberships (collaboration_id, id, user_id, organisation_id, role) values ($1, $2, $3, $4, 'coordinator')`,
      [collaborationId, membership, user, organisationId],
    );
  }
  await owner.end();
  worker = await startWorker();
});
afterAll(() => worker.stop());

const as = <T>(who: Member, work: Parameters<typeof withActor<T>>[1]) => withActor(actorOf(who), work);
const file = (text: string) => [new File([text], 'deltagare.csv')];
const HEAD = 'personnummer;förnamn;efternamn;kön;startdatum\n';

async function settled(id: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const view = await as(member, (tx) => readRun(tx, id, new URLSearchParams()));
    if (!isWorking(view.run)) return view;
    await wait(100);
  }
  throw new Error('The run never ended');
}

test('upload, see row by row, confirm the good rows; the importer works with the cases', async () => {
  const id = await as(member, (tx) => startRun(tx, member, file(`${HEAD}198203269942;Noor;Issa;K;2020-01-15\n198203269943;Fel;Siffra;K;2020-01-15\n`), false));
  const shown = await settled(id);
  expect(shown.run.state).toBe('checked');
  expect(shown.rows.map(({ row, verdict, label }) => [row, verdict, label])).toEqual([
    [2, 'new', '198203269942 Noor Issa 2020-01-15'],
    [3, 'bad', null],
  ]);
  await expect(as(member, (tx) => confirmRun(tx, member, id, 'all'))).rejects.toThrow();
  await as(member, (tx) => confirmRun(tx, member, id, 'good'));
  const done = await settled(id);
  expect(done.run).toMatchObject({ state: 'done', outcome: { written: true } });
  expect(await as(member, (tx) => tx.selectFrom('cases').select('started_on').execute())).toEqual([{ started_on: '2020-01-15' }]);
  await expect(as(member, (tx) => confirmRun(tx, member, id, 'good'))).rejects.toThrow();
});

test('nobody else sees a run', async () => {
  const id = await as(member, (tx) => startRun(tx, member, file(HEAD), false));
  await settled(id);
  await expect(as(stranger, (tx) => readRun(tx, id, new URLSearchParams()))).rejects.toThrow('Not found');
});

test('what cannot be taken is told by the field', async () => {
  const attempt = (files: File[], tooLarge = false) => as(member, (tx) => startRun(tx, member, files, tooLarge));
  await expect(attempt([])).rejects.toHaveProperty('fields.files');
  await expect(attempt([], true)).rejects.toHaveProperty('fields.files', expect.stringContaining('100'));
  await expect(attempt([new File(['x'], 'a.xlsm')])).rejects.toHaveProperty('fields.files', expect.stringContaining('makron'));
  await expect(attempt([new File(['x'], 'a.pdf')])).rejects.toHaveProperty('fields.files');
  await expect(attempt([new File([], 'a.csv')])).rejects.toHaveProperty('fields.files');
});
