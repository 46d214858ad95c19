import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, today } from '#app/lib/local-date.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { InvalidForm, NotFound, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { newId } from '#app/platform/ids/index.ts';
import { acting } from '#tests/factories/acting.ts';
import {
  anybody, invented, makeBank, makeLinkedDraft, makeOpenCall, makePublished, makeSubmitted, versionOf, type Bank,
} from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { confirmAsContact, leaveAsContact, readContactQuestion } from './commands/answer-as-contact.ts';
import { draftIntents } from './commands/draft-intents.ts';
import { freshIntents, readFreshness } from './commands/keep-fresh.ts';
import { leaveRemark } from './commands/leave-remark.ts';
import { openDraftLink } from './commands/open-link.ts';
import { readDraft, readFields } from './commands/read-draft.ts';
import { readExample } from './commands/read-example.ts';
import { savePart } from './commands/save-part.ts';
import { tokenOf } from './commands/secret-link.ts';
import { startExampleByLink } from './commands/start-by-link.ts';
import { withdrawExample } from './commands/withdraw-example.ts';
import { partForm } from './forms/part-form.ts';
import { parts } from './rules/parts.ts';

await testDatabase();

let bank: Bank;
let call: string;

beforeAll(async () => {
  bank = await makeBank('Nordlunda');
  call = await makeOpenCall(bank);
});

const save = (token: string, texts: Record<string, string>, base: { versions: Record<string, number>; key: string; seen?: number }) =>
  anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, token);
    await savePart(tx, writer, exampleId, { texts }, { seen: base.seen ?? 0, facts: 1, texts: base.versions, key: base.key });
  });

describe('a draft by the link of a call', () => {
  test('is begun without an account, shared by links of their own, and sent in', async () => {
    const token = await makeLinkedDraft(call);
    const { exampleId } = await anybody((tx) => openDraftLink(tx, token));
    await anybody(async (tx) => {
      const { writer } = await openDraftLink(tx, token);
      await draftIntents(tx, writer, exampleId, { form: 'colleague', name: 'Bo Provsson' });
    });
    const contributors = await anybody(async (tx) => {
      await openDraftLink(tx, token);
      return (await readDraft(tx, exampleId)).contributors;
    });
    expect(contributors.map(({ name }) => name)).toEqual(['Ada Provsson', 'Bo Provsson']);
    const colleague = tokenOf('draft', contributors[1]?.id ?? '');
    await anybody(async (tx) => {
      const { writer } = await openDraftLink(tx, colleague);
      expect(writer.name).toBe('Bo Provsson');
      await draftIntents(tx, writer, exampleId, { form: 'submit', terms: 'ja' });
    });
    expect((await acting(bank.editor, (tx) => readExample(tx, bank.editor, exampleId))).example.state).toBe('submitted');
  });

  test('two in different fields do not meet, two in the same are shown both, and nobody meets herself', async () => {
    const token = await makeLinkedDraft(call);
    const [mine, theirs] = [newId(), newId()];
    await save(token, { result: 'Nittio kom.' }, { versions: { result: 1 }, key: mine });
    await save(token, { method: 'I par.' }, { versions: { method: 1 }, key: theirs });
    await save(token, { result: 'Nittiotvå kom.' }, { versions: { result: 1 }, key: mine });
    const conflict = await save(token, { result: 'Sextio kom.' }, { versions: { result: 1 }, key: theirs }).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(VersionConflict);
    expect(conflict).toMatchObject({ conflicts: [{ theirs: 'Nittiotvå kom.', yours: 'Sextio kom.' }] });
    const { version } = conflict as VersionConflict;
    await save(token, { result: 'Sextio kom.' }, { versions: { result: 1 }, key: theirs, seen: version });
    const { texts } = await anybody(async (tx) => {
      const { exampleId } = await openDraftLink(tx, token);
      return readFields(tx, exampleId, parts.resultat);
    });
    expect(texts.result).toBe('Sextio kom.');
  });

  test('says what is missing instead of being sent in half', async () => {
    const facts = invented().facts;
    const token = await anybody((tx) => startExampleByLink(tx, call, '192.0.2.2', { name: 'Ada', title: facts.title }));
    const sent = anybody(async (tx) => {
      const { exampleId, writer } = await openDraftLink(tx, token);
      await withLocale('sv', () => draftIntents(tx, writer, exampleId, { form: 'submit' }));
    }).catch((error: unknown) => error);
    expect(await sent).toBeInstanceOf(InvalidForm);
    expect(await sent).toMatchObject({ form: expect.stringMatching(/Aktör.*Län.*Målgrupp.*Kontaktperson/) });
  });

  test('is not begun when the call is over or not open yet, nor by a link that is none', async () => {
    const day = today();
    for (const dates of [{ opensOn: '2020-01-01', closesOn: addDays(day, -1) }, { opensOn: addDays(day, 1), closesOn: addDays(day, 9) }]) {
      const shut = await makeOpenCall(bank, dates);
      await expect(anybody((tx) => startExampleByLink(tx, shut, '192.0.2.3', { name: 'Ada', title: 'T' }))).rejects.toBeInstanceOf(Refused);
    }
    await expect(anybody((tx) => openDraftLink(tx, 'a'.repeat(40)))).rejects.toBeInstanceOf(NotFound);
    await expect(anybody((tx) => openDraftLink(tx, call))).rejects.toBeInstanceOf(NotFound);
  });

  test('a flood from one place is held back, and others are not', async () => {
    const start = (address: string) => anybody((tx) => startExampleByLink(tx, call, address, { name: 'Ada', title: 'Flod' }));
    for (let times = 0; times < 10; times += 1) await start('198.51.100.7');
    await expect(start('198.51.100.7')).rejects.toBeInstanceOf(Refused);
    await start('198.51.100.8');
  });
});

describe('what anybody may come to read', () => {
  test.each([
    ['Ring 070-174 06 05', 'Kontakt'],
    ['ada@prov.example vet mer', 'Kontakt'],
    ['Hon är 19850412-1236', 'personnummer'],
  ])('“%s” is not taken in a text', (text, told) => {
    const parsed = () => withLocale('sv', () => parseForm(partForm(parts.arbetssatt), { method: text }));
    expect(parsed).toThrow(InvalidForm);
    try {
      parsed();
    } catch (error) {
      expect(error).toMatchObject({ fields: { method: expect.stringContaining(told) } });
    }
  });

  test('municipalities are written by name, in the county that was chosen', () => {
    const read = (values: Record<string, string>) => withLocale('sv', () => parseForm(partForm(['county', 'municipalities']), values));
    expect(read({ county: '17', municipalities: 'Arvika, eda kommun' })).toMatchObject({ municipalities: ['1784', '1730'] });
    expect(() => read({ county: '17', municipalities: 'Arvika, Umeå' })).toThrow(InvalidForm);
    expect(() => read({ county: '17', municipalities: 'Storstan' })).toThrow(InvalidForm);
  });
});

test('a text that was pasted from another example is found', async () => {
  const first = await makeSubmitted(bank.lead, invented(3));
  const pasted = invented(4);
  pasted.texts.method = `${invented(3).texts.method ?? ''} Och lite till.`;
  const second = await makeSubmitted(bank.lead, pasted);
  const { similar } = await acting(bank.editor, (tx) => readExample(tx, bank.editor, second));
  expect(similar.map(({ id }) => id)).toContain(first);
  expect(similar[0]?.shared).toBeGreaterThanOrEqual(2);
});

describe('an actor that asks to be removed', () => {
  test('is gone from the public, with everybody who could be asked or who wrote, and the address says so', async () => {
    const token = await makeLinkedDraft(call, invented(5), '192.0.2.44');
    const { id, slug } = await makePublished(bank, invented(6));
    await anybody((tx) => leaveRemark(tx, slug, '192.0.2.9', { kind: 'took', body: 'Bra.', organisation: null, countyCode: null }));
    const { editor } = bank;
    const version = await versionOf(editor, id);
    await acting(editor, (tx) => withdrawExample(tx, editor, id, { version, cause: 'asked_by_actor' }));
    await anybody(async (tx) => {
      expect(await tx.selectFrom('example_publications').select('id').where('example_id', '=', id).execute()).toEqual([]);
      expect(await tx.selectFrom('example_contacts').select('id').where('example_id', '=', id).execute()).toEqual([]);
      expect(await tx.selectFrom('example_addresses').select('withdrawn_on').where('slug', '=', slug).execute()).toEqual([{ withdrawn_on: today() }]);
    });
    const { contacts, example } = await acting(editor, (tx) => readExample(tx, editor, id));
    expect([contacts, example.state]).toEqual([[], 'withdrawn']);

    const { exampleId } = await anybody((tx) => openDraftLink(tx, token));
    const drafted = await versionOf(editor, exampleId);
    await acting(editor, (tx) => withdrawExample(tx, editor, exampleId, { version: drafted, cause: 'asked_by_actor' }));
    await expect(anybody((tx) => openDraftLink(tx, token))).rejects.toBeInstanceOf(NotFound);
    const names = await acting(editor, (tx) => tx.selectFrom('example_answers').select('saved_by').distinct().where('example_id', '=', exampleId).execute());
    expect(names.map(({ saved_by }) => saved_by)).not.toContain('Ada Provsson');
  });
});

describe('keeping alive', () => {
  const request = new Request('https://samsteg.example/redaktion/aktualitet');

  test('a contact runs out, is asked by a link, and answers or is taken away', async () => {
    const { editor } = bank;
    const { id } = await makePublished(bank, invented(7));
    await acting(editor, (tx) => tx.updateTable('example_contacts').set({ valid_until: addDays(today(), -1) }).where('example_id', '=', id).execute());
    const ageing = async () => (await acting(editor, (tx) => readFreshness(tx, request))).contacts.filter(({ exampleId }) => exampleId === id);
    const [contact] = await ageing();
    expect(contact).toMatchObject({ age: 'stale', link: null });
    await acting(editor, (tx) => freshIntents(tx, editor, { form: 'ask', contact: contact?.id ?? '' }));
    const token = (await ageing())[0]?.link?.split('/').at(-1);
    const { contact: known } = await anybody((tx) => readContactQuestion(tx, token));
    await anybody((tx) => confirmAsContact(tx, token, known?.version ?? 0, { name: 'Nytt Namn', title: null, email: 'ny@prov.example', phone: null, isShown: true }));
    expect(await ageing()).toEqual([]);
    await anybody((tx) => leaveAsContact(tx, token));
    expect((await anybody((tx) => readContactQuestion(tx, token))).contact).toBeNull();
    expect((await acting(editor, (tx) => readExample(tx, editor, id))).contacts).toEqual([]);
  });

  test('a link is marked by hand, and a reader’s words are shown when an editor has read them', async () => {
    const { editor } = bank;
    const { id, slug } = await makePublished(bank, invented(0));
    const [href] = invented(0).links.map((link) => link.href ?? '');
    await acting(editor, (tx) => freshIntents(tx, editor, { form: 'seen', example: id, href: href ?? '', seen: 'gone' }));
    await anybody((tx) => leaveRemark(tx, slug, '192.0.2.10', { kind: 'tried', body: 'Vi gick också i par.', organisation: 'Byn', countyCode: '17' }));
    const shown = () => anybody((tx) => tx.selectFrom('example_remarks').select('body').where('example_id', '=', id).execute());
    expect(await shown()).toEqual([]);
    const { remarks, links } = await acting(editor, (tx) => readFreshness(tx, request));
    expect(links[0]).toMatchObject({ href, lastSeen: 'gone' });
    const remark = remarks.find(({ exampleId }) => exampleId === id);
    await acting(editor, (tx) => freshIntents(tx, editor, { form: 'show', remark: remark?.id ?? '' }));
    expect(await shown()).toEqual([{ body: 'Vi gick också i par.' }]);
  });
});
