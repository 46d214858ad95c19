import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { acting } from '#tests/factories/acting.ts';
import { anybody, invented, makeBank, makeDraft, makeOpenCall, makePublished, makeSubmitted, versionOf, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { mailServer } from '#tests/setup/mail-server.ts';
import { forgetExamples } from './commands/forget-examples.ts';
import { remindByDay } from './commands/remind-by-day.ts';
import { sendExampleMail } from './commands/send-mail.ts';
import { startExampleByLink } from './commands/start-by-link.ts';
import { withdrawExample } from './commands/withdraw-example.ts';

const { ownerUrl } = await testDatabase();
const server = await mailServer();
const owner = new pg.Client({ connectionString: ownerUrl });
let bank: Bank;

beforeAll(async () => {
  await owner.connect();
  bank = await makeBank('Nordlunda');
});
afterAll(() => owner.end());
beforeEach(() => owner.query('delete from retention_rules'));

/** As if nobody had changed it for so many days. */
const rested = (id: string, days: number) =>
  acting(bank.editor, (tx) => tx.updateTable('examples').set({ changed_at: sql`now() - make_interval(days => ${days}::int)` }).where('id', '=', id).execute());
const there = async (id: string) => (await owner.query('select 1 from examples where id = $1', [id])).rowCount === 1;

/** What is kept of an example, by table. */
async function kept(id: string): Promise<string[]> {
  const { rows } = await owner.query<{ t: string }>(`select c.table_name as t from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'example_id'`);
  const full = [];
  for (const { t } of rows) if ((await owner.query(`select 1 from ${t} where example_id = $1 limit 1`, [id])).rowCount) full.push(t);
  return full.toSorted();
}

test('a draft never sent in goes after a year without a change, with all that belongs to it', async () => {
  const [old, young] = [await makeDraft(bank.lead), await makeDraft(bank.lead)];
  await rested(old, 367);
  await rested(young, 360);
  expect(await kept(old)).toContain('example_answers');
  await forgetExamples();
  expect([await there(old), await kept(old), await there(young)]).toEqual([false, [], true]);
});

test('what has been sent in stays, however old', async () => {
  const id = await makeSubmitted(bank.lead, invented(1));
  await rested(id, 3000);
  await forgetExamples();
  expect(await there(id)).toBe(true);
});

test('the rule of its organisation says otherwise', async () => {
  const id = await makeDraft(bank.lead, invented(2));
  await rested(id, 500);
  await owner.query(`insert into retention_rules (collaboration_id, organisation_id, kind, years) select collaboration_id, owner_organisation_id, 'examples', 2
    from examples where id = $1`, [id]);
  await forgetExamples();
  expect(await there(id)).toBe(true);
  await rested(id, 735);
  await forgetExamples();
  expect(await there(id)).toBe(false);
});

test('of one that was published and withdrawn every text goes, and the address still says that it is gone', async () => {
  const { editor } = bank;
  const { id, slug } = await makePublished(bank, invented(3));
  const version = await versionOf(editor, id);
  await acting(editor, (tx) => withdrawExample(tx, editor, id, { version, cause: 'asked_by_actor' }));
  await forgetExamples();
  expect(await kept(id)).toContain('example_publications');
  await rested(id, 367);
  await forgetExamples();
  expect(await kept(id)).toEqual(['example_addresses']);
  const { rows } = await owner.query('select title, actor, state from examples where id = $1', [id]);
  expect(rows).toEqual([{ title: '', actor: '', state: 'withdrawn' }]);
  const address = await anybody((tx) => tx.selectFrom('example_addresses').select('withdrawn_on').where('slug', '=', slug).executeTakeFirst());
  expect(address?.withdrawn_on).toBeTruthy();
});

test('whoever writes is told a month before, once, and not when she has written since', async () => {
  const call = await makeOpenCall(bank);
  await anybody((tx) => startExampleByLink(tx, call, '192.0.2.1', { name: 'Ada', title: 'Vi gick i par', email: 'ada@prov.example' }));
  const { rows: [draft] } = await owner.query<{ id: string }>(`select id from examples where call_id is not null`);
  const id = draft?.id ?? '';
  await rested(id, 340);
  await remindByDay();
  await remindByDay();
  const { rows } = await owner.query<{ id: string }>(`select id from example_mails where example_id = $1 and kind = 'removal'`, [id]);
  expect(rows).toHaveLength(1);
  const send = () => sendExampleMail({ collaborationId: bank.made.id, mailId: rows[0]?.id ?? '' }, { again: false, isLast: false });
  await rested(id, 100);
  await send();
  expect(server.received).toEqual([]);
  await rested(id, 340);
  await owner.query(`update example_mails set state = 'queued', settled_at = null where kind = 'removal'`);
  await send();
  expect(server.received[0]?.text).toContain('Det tas bort');
});
