import { beforeAll, expect, test } from 'vitest';
import { Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { anybody, invented, makeBank, makePublished, versionOf, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { publishExample } from './commands/publish-example.ts';
import { readExample } from './commands/read-example.ts';
import { savePart } from './commands/save-part.ts';
import { submitExample } from './commands/submit-example.ts';
import { approveTranslation, beginTranslation } from './commands/translate-example.ts';
import { withdrawExample } from './commands/withdraw-example.ts';
import { writerOf } from './commands/writer-of.ts';
import { partForm } from './forms/part-form.ts';
import { parts } from './rules/parts.ts';

await testDatabase();

let bank: Bank;
let original: { id: string; slug: string };
let english: string;

beforeAll(async () => {
  bank = await makeBank('Nordlunda');
  original = await makePublished(bank, invented(1));
});

const stateOf = async (id: string) => (await acting(bank.editor, (tx) => readExample(tx, bank.editor, id))).example.state;
const current = () => anybody((tx) => tx.selectFrom('example_publications').select(['language', 'title', 'slug']).where('replaced_at', 'is', null)
  .where('withdrawn_at', 'is', null).orderBy('language').execute());

test('an example says in which language it is written, and is published in that', async () => {
  const { editor } = bank;
  const { id } = await makePublished(bank, invented(2));
  const values = parseForm(partForm(parts.vilka), { title: 'The circle in the square', language: 'en', actor: 'Aktören', actorKind: 'municipality', county: '17' });
  const seen = await versionOf(editor, id);
  await acting(editor, (tx) => savePart(tx, writerOf(editor), id, values, { seen, facts: 1, texts: {}, key: newId() }));
  const version = await versionOf(editor, id);
  await acting(editor, (tx) => publishExample(tx, editor, id, version));
  expect(await current()).toContainEqual(expect.objectContaining({ language: 'en', title: 'The circle in the square' }));
});

test('a translation is begun from what is published, with its facts, marks and terms, and without its contacts', async () => {
  const { editor } = bank;
  english = await acting(editor, (tx) => beginTranslation(tx, editor, original.id));
  const { example, contacts, agreement, texts } = await acting(editor, (tx) => readExample(tx, editor, english));
  expect(example).toMatchObject({ language: 'en', state: 'draft', way: 'translation', categories: ['outreach', 'language'] });
  expect([contacts, agreement?.onBehalf]).toEqual([[], true]);
  expect(texts.method).toBe(invented(1).texts.method);
  await expect(acting(editor, (tx) => beginTranslation(tx, editor, original.id))).rejects.toThrow();
});

test('it is read against the original by somebody else, and by nobody else than an editor', async () => {
  const { editor, colleague, lead } = bank;
  await expect(acting(lead, (tx) => beginTranslation(tx, lead, original.id))).rejects.toThrow();
  await expect(acting(editor, (tx) => submitExample(tx, writerOf(editor), english, true))).rejects.toThrow();
  const approve = (member: typeof editor) => acting(member, async (tx) => approveTranslation(tx, member, english, await versionOf(member, english)));
  await expect(approve(editor)).rejects.toThrow('somebody else');
  await acting(editor, (tx) => tx.updateTable('examples').set({ title: 'The way in' }).where('id', '=', english).execute());
  await approve(colleague);
  expect(await stateOf(english)).toBe('reviewed');
  await expect(approve(colleague)).rejects.toBeInstanceOf(Refused);
});

test('it is published at an address of its own that knows the original’s, and goes with it when the actor asks to be removed', async () => {
  const { editor } = bank;
  const version = await versionOf(editor, english);
  const slug = await acting(editor, (tx) => publishExample(tx, editor, english, version));
  expect(slug).toMatch(/^the-way-in-/);
  const address = await anybody((tx) => tx.selectFrom('example_addresses').select('translation_of').where('slug', '=', slug).executeTakeFirst());
  expect(address).toEqual({ translation_of: original.id });
  const now = await versionOf(editor, original.id);
  await acting(editor, (tx) => withdrawExample(tx, editor, original.id, { version: now, cause: 'asked_by_actor' }));
  expect(await stateOf(english)).toBe('withdrawn');
  expect((await current()).map((each) => each.slug)).not.toContain(slug);
});
