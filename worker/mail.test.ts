import pg from 'pg';
import { expect, test } from 'vitest';
import { startExampleByLink } from '#app/modules/examples/index.server.ts';
import { anybody, makeBank, makeOpenCall } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { mailServer } from '#tests/setup/mail-server.ts';
import { startWorker } from './index.ts';

const database = await testDatabase();
const server = await mailServer();

test('mail that was queued is sent by the worker; one that fails is kept for later, and the queue holds no address', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const call = await makeOpenCall(await makeBank('Nordlunda'));
  const begin = (email: string) => anybody((tx) => startExampleByLink(tx, call, '192.0.2.1', { name: 'Ada Provsson', title: 'Vi gick i par', email }));
  const jobs = async () => (await owner.query<{ last_error: string | null }>(`select row_to_json(j)::text as job, last_error from graphile_worker._private_jobs j
    where max_attempts = 12`)).rows;
  await begin('ada@prov.example');
  const worker = await startWorker();
  try {
    await expect.poll(() => server.received.map(({ to }) => to), { timeout: 10_000 }).toEqual([['ada@prov.example']]);
    await expect.poll(jobs, { timeout: 10_000 }).toEqual([]);
    server.answer = { code: 451, text: 'later, bo@prov.example' };
    await begin('bo@prov.example');
    await expect.poll(async () => (await jobs())[0]?.last_error, { timeout: 10_000 }).toMatch(/MailFailure/);
    expect(JSON.stringify(await jobs())).not.toMatch(/prov\.example|Provsson|Vi gick/);
  } finally {
    await worker.stop();
    await owner.end();
  }
});
