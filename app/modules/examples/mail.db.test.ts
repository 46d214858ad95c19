import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, today } from '#app/lib/local-date.ts';
import { publicActor } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { MailFailure } from '#app/platform/mail/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { anybody, invented, makeBank, makeDraft, makeOpenCall, makePublished, makeSubmitted, take, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { mailServer, type ReceivedMail } from '#tests/setup/mail-server.ts';
import { confirmAsContact } from './commands/answer-as-contact.ts';
import { askBack } from './commands/ask-back.ts';
import { draftIntents } from './commands/draft-intents.ts';
import { forgetExamples } from './commands/forget-examples.ts';
import { readCall, remindByHand } from './commands/keep-calls.ts';
import { freshIntents } from './commands/keep-fresh.ts';
import { keepMailAddress, keepMailAddressByLink, readMailAddress, removeMailAddress } from './commands/mail-address.ts';
import { openDraftLink } from './commands/open-link.ts';
import { ownLine } from './commands/read-writers.ts';
import { remindByDay } from './commands/remind-by-day.ts';
import { reviewExample } from './commands/review-example.ts';
import { tokenOf } from './commands/secret-link.ts';
import { sendExampleMail } from './commands/send-mail.ts';
import { startExampleByLink } from './commands/start-by-link.ts';

const database = await testDatabase();
const server = await mailServer();
const owner = new pg.Client({ connectionString: database.ownerUrl });
const first = { again: false, isLast: false };
const title = invented().facts.title;
let bank: Bank;
let people = 0;

beforeAll(async () => {
  await owner.connect();
  bank = await makeBank('Nordlunda');
});
afterAll(() => owner.end());
beforeEach(async () => {
  server.answer = null;
  await post();
});

/** Sends everything that is queued, as the worker would; the queue's own rows are gone then. */
async function post(attempt = first): Promise<ReceivedMail[]> {
  const { rows } = await owner.query<{ payload: { collaborationId: string; mailId: string } }>(
    `delete from graphile_worker._private_jobs where task_id = (select id from graphile_worker._private_tasks where identifier = 'example_mail')
      returning payload`);
  for (const { payload } of rows) await sendExampleMail(payload, attempt);
  return server.received.splice(0);
}

interface MadeDraft {
  address: string;
  token: string;
  exampleId: string;
}

/** A draft by the link of a call, whose writer gives an address nobody else has. */
async function draftWithAddress(call: string): Promise<MadeDraft> {
  people += 1;
  const address = `ada${people}@prov.example`;
  const token = await anybody((tx) => startExampleByLink(tx, call, `192.0.2.${people}`, { name: 'Ada Provsson', title, email: address }));
  const { exampleId } = await anybody((tx) => openDraftLink(tx, token));
  return { address, token, exampleId };
}

function asWriter<T>(token: string, work: (tx: Tx, line: Awaited<ReturnType<typeof openDraftLink>>) => Promise<T>): Promise<T> {
  return anybody(async (tx) => work(tx, await openDraftLink(tx, token)));
}

const rest = (exampleId: string) =>
  acting(bank.editor, (tx) => tx.updateTable('examples').set({ changed_at: sql`now() - interval '5 days'` }).where('id', '=', exampleId).execute());
const closes = (exampleId: string, days: number) =>
  owner.query('update example_calls set closes_on = $2 where id = (select call_id from examples where id = $1)', [exampleId, addDays(today(), days)]);

describe('a writer who gives her address', () => {
  test('gets her own link at once, and nothing that anybody wrote', async () => {
    const { address, token } = await draftWithAddress(await makeOpenCall(bank));
    const [mail, ...others] = await post();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: [address], from: 'bank@prov.example' });
    expect(mail?.text).toContain(`https://samsteg.example/exempel/utkast/${token}`);
    expect(mail?.text).toContain('Auto-Submitted: auto-generated');
    for (const kept of [title, 'Ada Provsson', 'Goda exempel sökes']) expect(mail?.text).not.toContain(kept);
  });

  test('alone reads it: not a colleague on the draft, not the public, not another role', async () => {
    const { token, exampleId, address } = await draftWithAddress(await makeOpenCall(bank));
    const count = (tx: Tx) => tx.selectFrom('example_mail_addresses').select('address').where('example_id', '=', exampleId).execute();
    expect(await asWriter(token, (tx) => count(tx))).toEqual([{ address }]);
    await asWriter(token, (tx, { writer }) => draftIntents(tx, writer, exampleId, { form: 'colleague', name: 'Bo Provsson' }));
      const { rows } = await owner.query<{ id: string }>(`select id from example_contributors where example_id = $1 and name = 'Bo Provsson'`, [exampleId]);
    expect(await asWriter(tokenOf('draft', rows[0]?.id ?? ''), (tx) => count(tx))).toEqual([]);
    expect(await anybody(count)).toEqual([]);
    expect(await acting(bank.lead, count)).toEqual([]);
    const others = asWriter(token, (tx, { writer: { collaborationId } }) =>
      keepMailAddress(tx, { collaborationId, exampleId, contributorId: rows[0]?.id ?? '' }, { address: 'x@prov.example', reminders: true }));
    await expect(others).rejects.toThrow('row-level security');
  });

  test('takes it away: what was queued is not sent', async () => {
    const { token } = await draftWithAddress(await makeOpenCall(bank));
    await asWriter(token, (tx, { contributorId }) => removeMailAddress(tx, contributorId));
    expect(await post()).toEqual([]);
    expect(await asWriter(token, (tx, { contributorId }) => readMailAddress(tx, contributorId))).toEqual({ own: null });
  });

  test('corrects it and gets her link there, three times a day at most; many from one place are held back', async () => {
    const { token } = await draftWithAddress(await makeOpenCall(bank));
    await post();
    const give = (address: string) => asWriter(token, (tx, { exampleId, contributorId, writer: { collaborationId } }) =>
      keepMailAddressByLink(tx, { collaborationId, exampleId, contributorId }, { address, reminders: true }, '198.51.100.200'));
    const sent: string[] = [];
    for (let time = 0; time < 10; time += 1) {
      await give(`rattad${time}@prov.example`);
      sent.push(...(await post()).flatMap(({ to }) => to));
    }
    expect(sent).toEqual(['rattad0@prov.example', 'rattad1@prov.example']);
    await expect(give('en-till@prov.example')).rejects.toBeInstanceOf(Refused);
  });

  test('that was rolled back, queues nothing', async () => {
    const call = await makeOpenCall(bank);
    const broken = withActor(publicActor(), async (tx) => {
      await startExampleByLink(tx, call, '192.0.2.250', { name: 'Ada', title, email: 'never@prov.example' });
      throw new Error('after all not');
    });
    await expect(broken).rejects.toThrow('after all not');
    expect(await post()).toEqual([]);
  });
});

test('an address is forgotten when its example is taken back, and thirty days after the decision', async () => {
  const call = await makeOpenCall(bank);
  const [going, over] = [await draftWithAddress(call), await draftWithAddress(call)];
  await asWriter(over.token, (tx, { writer }) => draftIntents(tx, writer, over.exampleId, { form: 'withdraw' }));
  await forgetExamples();
  const kept = async () => (await owner.query<{ address: string }>('select address from example_mail_addresses where address = any ($1)', [[going.address, over.address]])).rows;
  expect(await kept()).toEqual([{ address: going.address }]);
});

describe('a draft that is not sent in', () => {
  test('is reminded of two weeks and three days before the call closes, once each, when it has rested', async () => {
    const { exampleId, address } = await draftWithAddress(await makeOpenCall(bank));
    await post();
    await closes(exampleId, 14);
    await remindByDay();
    expect(await post()).toEqual([]);
    await rest(exampleId);
    for (const [days, reminders] of [[15, 0], [14, 1], [3, 1], [-1, 0]] as const) {
      await closes(exampleId, days);
      await remindByDay();
      await remindByDay();
      const mails = await post();
      expect([days, mails.length]).toEqual([days, reminders]);
      for (const mail of mails) expect(mail.to).toEqual([address]);
    }
  });

  test('is reminded of by an editor at most once a day, and not to whoever wants none', async () => {
    const { exampleId, token, address } = await draftWithAddress(await makeOpenCall(bank));
    await post();
    const { rows } = await owner.query<{ call_id: string }>('select call_id from examples where id = $1', [exampleId]);
    const call = rows[0]?.call_id ?? '';
    const remind = () => acting(bank.editor, (tx) => remindByHand(tx, bank.editor, call));
    await remind();
    await remind();
    expect(await post()).toHaveLength(1);
    const { unfinished } = await acting(bank.editor, (tx) => readCall(tx, call, new Request('https://samsteg.example')));
    expect(unfinished[0]).toMatchObject({ reminded: 1, remindedAt: expect.any(Date) });
    await asWriter(token, (tx, { contributorId, writer: { collaborationId } }) =>
      keepMailAddress(tx, { collaborationId, exampleId, contributorId }, { address, reminders: false }));
    await owner.query(`delete from example_mails where example_id = $1`, [exampleId]);
    await remind();
    expect(await post()).toEqual([]);
  });

  test('a lead cannot send, nor the public by itself', async () => {
    const { exampleId, token } = await draftWithAddress(await makeOpenCall(bank));
    const reminder = (contributorId: string) => ({ collaboration_id: bank.editor.collaborationId, example_id: exampleId, contributor_id: contributorId, kind: 'reminder', occasion: 'x' });
    const byLink = asWriter(token, (tx, { contributorId }) => tx.insertInto('example_mails').values(reminder(contributorId)).execute());
    await expect(byLink).rejects.toThrow('row-level security');
    const byLead = acting(bank.lead, (tx) => tx.insertInto('example_mails').values(reminder(newId())).execute());
    await expect(byLead).rejects.toThrow('row-level security');
  });
});

test('questions and the decision are told to those who signed in too, and what is over meanwhile is not', async () => {
  const { editor, colleague, lead } = bank;
  const exampleId = await makeSubmitted(lead);
  await acting(lead, async (tx) => {
    const contributorId = (await ownLine(tx, lead, exampleId)) ?? '';
    await keepMailAddress(tx, { collaborationId: lead.collaborationId, exampleId, contributorId }, { address: 'lead@prov.example', reminders: false });
  });
  await post();
  await acting(editor, (tx) => askBack(tx, editor, exampleId, { field: 'result', question: 'Hur många av dem kom tillbaka?' }));
  const [asked] = await post();
  expect(asked?.text).toContain(`https://samsteg.example/redaktion/exempel/${exampleId}/skriv`);
  expect(asked?.text).not.toContain('Hur många av dem');
  await acting(lead, (tx) => draftIntents(tx, { collaborationId: lead.collaborationId, name: lead.userName, userId: lead.userId }, exampleId, { form: 'submit' }));
  for (const reviewer of [editor, colleague]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, exampleId, take));
  expect((await post()).map(({ text }) => /^Subject: .*/m.exec(text)?.[0])).toHaveLength(1);
  await owner.query(`update example_mails set state = 'queued', settled_at = null where example_id = $1 and kind = 'questions'`, [exampleId]);
  const { rows } = await owner.query<{ id: string }>(`select id from example_mails where example_id = $1 and kind = 'questions'`, [exampleId]);
  await sendExampleMail({ collaborationId: lead.collaborationId, mailId: rows[0]?.id ?? '' }, first);
  expect(server.received).toEqual([]);
});

test('a contact who runs out is asked, and once again by the same link; who answers is not', async () => {
  const { id } = await makePublished(bank, invented(8));
  const expire = (day: string) => owner.query('update example_contacts set valid_until = $2 where example_id = $1', [id, day]);
  await expire(addMonths(today(), 2));
  await remindByDay();
  expect(await post()).toEqual([]);
  await expire(addDays(today(), 20));
  await remindByDay();
  await remindByDay();
  const [ask, ...twice] = await post();
  expect(twice).toEqual([]);
  const link = /exempel\/kontakt\/([0-9a-f]{40})/;
  const token = link.exec(ask?.text ?? '')?.[1] ?? '';
  await owner.query(`update example_mails set queued_at = now() - interval '15 days' where example_id = $1`, [id]);
  await remindByDay();
  const [again] = await post();
  expect(link.exec(again?.text ?? '')?.[1]).toBe(token);
  await remindByDay();
  expect(await post()).toEqual([]);
  await acting(bank.editor, async (tx) => {
    const { id: contact } = await tx.selectFrom('example_contacts').select('id').where('example_id', '=', id).executeTakeFirstOrThrow();
    await freshIntents(tx, bank.editor, { form: 'ask', contact });
  });
  const newest = await owner.query<{ link_serial: number; version: number }>('select link_serial, version from example_contacts where example_id = $1', [id]);
  const { rows } = await owner.query<{ id: string }>('select id from example_contacts where example_id = $1', [id]);
  const own = tokenOf('contact', rows[0]?.id ?? '', newest.rows[0]?.link_serial);
  await anybody((tx) => confirmAsContact(tx, own, newest.rows[0]?.version ?? 0, { name: 'Marit Exempelsson', title: null, email: 'm@prov.example', phone: null, isShown: true }));
  expect(await post()).toEqual([]);
});

describe('the server', () => {
  test('that cannot take it now is asked again, and says nothing in the log', async () => {
    await draftWithAddress(await makeOpenCall(bank));
    server.answer = { code: 451, text: 'try again later, said to somebody@prov.example' };
    const { rows } = await owner.query<{ payload: { collaborationId: string; mailId: string } }>('select payload from graphile_worker._private_jobs where max_attempts = 12');
    const [job] = rows;
    if (!job) throw new Error('no job');
    const failed = await sendExampleMail(job.payload, first).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(MailFailure);
    expect(String(failed) + JSON.stringify(failed)).not.toContain('somebody@');
    server.answer = null;
    expect(await post({ again: true, isLast: false })).toHaveLength(1);
  });

  test('that never will is not asked again', async () => {
    const { exampleId } = await draftWithAddress(await makeOpenCall(bank));
    server.answer = { code: 550, text: 'no such user' };
    await post();
    const { rows } = await owner.query<{ state: string }>('select state from example_mails where example_id = $1', [exampleId]);
    expect(rows).toEqual([{ state: 'refused' }]);
  });

  test('is never given more than five a day for one address', async () => {
    const call = await makeOpenCall(bank);
    for (let times = 0; times < 7; times += 1) {
      await anybody((tx) => startExampleByLink(tx, call, `198.51.100.${times}`, { name: 'Ada', title, email: 'flood@prov.example' }));
    }
    expect(await post()).toHaveLength(5);
    const { rows } = await owner.query(`select 1 from example_mails where state = 'held'`);
    expect(rows).toHaveLength(2);
  });
});

test('a draft begun by signing in sends nothing until somebody gives an address', async () => {
  await makeDraft(bank.lead);
  await remindByDay();
  expect(await post()).toEqual([]);
});
