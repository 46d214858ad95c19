import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { InvalidForm } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { anybody, invented, makeBank, makeDraft, makeLinkedDraft, makeOpenCall, makePublished, makeReviewed, versionOf, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { askBack } from './commands/ask-back.ts';
import { draftIntents } from './commands/draft-intents.ts';
import { markExample } from './commands/mark-example.ts';
import { openDraftLink } from './commands/open-link.ts';
import { publishExample } from './commands/publish-example.ts';
import { readDraft } from './commands/read-draft.ts';
import { readExample } from './commands/read-example.ts';
import { withdrawExample } from './commands/withdraw-example.ts';
import { writerOf } from './commands/writer-of.ts';
import { currentTerms } from './rules/terms.ts';

await testDatabase();

let bank: Bank;
let call: string;

beforeAll(async () => {
  bank = await makeBank('Nordlunda');
  call = await makeOpenCall(bank);
});

const agreementOf = async (id: string) => (await acting(bank.editor, (tx) => readExample(tx, bank.editor, id))).agreement;

test('nothing is sent in without a yes to the terms, which is kept with its version and asked for once', async () => {
  const token = await makeLinkedDraft(call);
  const send = (values: Record<string, string>) => anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, token);
    await draftIntents(tx, writer, exampleId, { form: 'submit', ...values });
    return exampleId;
  });
  await expect(send({})).rejects.toMatchObject({ fields: { terms: expect.any(String) } });
  await expect(send({})).rejects.toBeInstanceOf(InvalidForm);
  const id = await send({ terms: 'ja' });
  expect(await agreementOf(id)).toMatchObject({ terms: currentTerms, agreedBy: 'Ada Provsson', onBehalf: false });
  await acting(bank.editor, (tx) => askBack(tx, bank.editor, id, { field: null, question: 'Hur många?' }));
  const { agreed } = await anybody(async (tx) => readDraft(tx, (await openDraftLink(tx, token)).exampleId));
  expect(agreed).toBe(true);
  await send({});
});

test('an editor says it for the actor, and cannot say it as one', async () => {
  const { editor } = bank;
  const id = await makeDraft(editor, invented(1));
  await acting(editor, (tx) => draftIntents(tx, writerOf(editor), id, { form: 'submit', terms: 'ja' }));
  expect(await agreementOf(id)).toMatchObject({ agreedBy: editor.userName, onBehalf: true });
  const other = await makeDraft(editor, invented(2));
  const say = acting(editor, (tx) => tx.insertInto('example_agreements').values({
    collaboration_id: editor.collaborationId, example_id: other, terms: '2026-11', agreed_by: 'Aktören', agreed_user: editor.userId, on_behalf: false,
  }).execute());
  await expect(say).rejects.toThrow('row-level security');
});

test('a colleague with a link cannot say it in somebody else’s name as an editor', async () => {
  const token = await makeLinkedDraft(call, invented(3), '192.0.2.7');
  const say = anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, token);
    await tx.insertInto('example_agreements')
      .values({ collaboration_id: writer.collaborationId, example_id: exampleId, terms: '2026-11', agreed_by: 'Ester', on_behalf: true }).execute();
  });
  await expect(say).rejects.toThrow('row-level security');
});

test('the database sends in and publishes nothing without it', async () => {
  const { editor, lead } = bank;
  const draft = await makeDraft(lead, invented(4));
  const move = acting(lead, (tx) => tx.updateTable('examples').set({ state: 'submitted', submitted_at: sql`now()`, submission: 1 }).where('id', '=', draft).execute());
  await expect(move).rejects.toThrow('nobody has said yes');
  const id = await makeReviewed(bank, invented(5));
  const before = await versionOf(editor, id);
  await acting(editor, (tx) => markExample(tx, id, before, { categories: ['health'] }));
  const publish = acting(editor, async (tx) => {
    await sql`insert into example_addresses (collaboration_id, example_id, slug) values (${editor.collaborationId}, ${id}, 'utan-villkor-00000')`.execute(tx);
    await sql`insert into example_publications (collaboration_id, example_id, number, slug, language, title, summary, actor, county_code, municipality_codes,
      categories, goals, funding, languages, period_from, terms, content) values (${editor.collaborationId}, ${id}, 1, 'utan-villkor-00000', 'sv', 'T', 'S', 'A', '17',
      '{}', '{health}', '{3}', '{}', '{}', '2024-01', '2001-01', '{}')`.execute(tx);
  });
  await expect(publish).rejects.toThrow('terms_fkey');
  expect(await acting(editor, (tx) => publishExample(tx, editor, id, before + 1))).toMatch(/^[a-z0-9-]+$/);
});

test('a yes is never changed, and who said it is forgotten with the actor that asks to be removed', async () => {
  const { editor } = bank;
  const change = acting(bank.lead, (tx) => tx.updateTable('example_agreements').set({ terms: '2030-01' }).execute());
  await expect(change).rejects.toThrow('permission denied');
  const token = await makeLinkedDraft(call, invented(6), '192.0.2.8');
  const id = await anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, token);
    await draftIntents(tx, writer, exampleId, { form: 'submit', terms: 'ja' });
    return exampleId;
  });
  const version = await versionOf(editor, id);
  await acting(editor, (tx) => withdrawExample(tx, editor, id, { version, cause: 'asked_by_actor' }));
  expect((await agreementOf(id))?.agreedBy).not.toBe('Ada Provsson');
});

test('a published version says which terms it stands under', async () => {
  const { id } = await makePublished(bank, invented(7));
  const rows = await acting(bank.editor, (tx) => tx.selectFrom('example_publications').select('terms').where('example_id', '=', id).execute());
  expect(rows).toEqual([{ terms: currentTerms }]);
});
