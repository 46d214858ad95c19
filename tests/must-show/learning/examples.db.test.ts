import { beforeAll, describe, expect, it } from 'vitest';
import { listCounties } from '#app/lib/places/places.ts';
import {
  declineExample, draftIntents, markExample, openDraftLink, publishCollection, publishExample, reviewExample, saveExample, selectToCollection,
  startCollection, startExampleByLink, type ReviewToWrite,
} from '#app/modules/examples/index.server.ts';
import { collectionAsPdf } from '#app/modules/showcase/commands/collection-pdf.ts';
import { publisherAt } from '#app/modules/showcase/commands/publisher.ts';
import { periodOf, placeOf } from '#app/modules/showcase/components/card-list.tsx';
import { chapterTitle } from '#app/modules/showcase/components/chapter-words.ts';
import { acting } from '#tests/factories/acting.ts';
import { anybody, makeBank, makeOpenCall, take, versionOf, type Bank } from '#tests/factories/examples/bank.ts';
import { inventedExamples, type InventedExample } from '#tests/factories/examples/read.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { expectWholeDocument } from './whole-document.ts';

await testDatabase();

const examples = inventedExamples();
const wrong = examples.filter((example) => example.wrong !== null);
const right = examples.filter((example) => example.wrong === null);
const ids = new Map<string, string>();
let bank: Bank;
let call: string;
let collectionId: string;

beforeAll(async () => {
  bank = await makeBank('Riket');
  call = await makeOpenCall(bank);
  collectionId = await acting(bank.editor, (tx) =>
    startCollection(tx, bank.editor, { title: 'Vägar vidare', year: 2022, countyCode: null, intro: 'Ett urval ur hela landet.' }),
  );
});

/** Sends one in by the call's link, as its actor would, from a place of its own. */
async function sendIn({ key, toSave }: InventedExample, place: number): Promise<void> {
  const [contact] = toSave.contacts;
  const begun = { name: contact?.name ?? '', title: toSave.facts.title };
  const token = await anybody((tx) => startExampleByLink(tx, call, `192.0.2.${place}`, begun));
  await anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, token);
    await saveExample(tx, writer, exampleId, toSave);
    await draftIntents(tx, writer, exampleId, { form: 'submit', terms: 'ja' });
    ids.set(key, exampleId);
  });
}

function reviewOf({ wrong: fault }: InventedExample): ReviewToWrite {
  if (!fault) return take;
  return { verdict: 'decline', criterion: fault.criterion, reasons: { [fault.criterion]: fault.reason }, note: null };
}

function idOf({ key }: InventedExample): string {
  return ids.get(key) ?? '';
}

function counts(values: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
}

describe('87 submitted examples (invented) from 21 counties through review to a published collection and PDF; wrong ones refused with the right reason.', () => {
  it('87 examples from every county are sent in by the link of a call, without an account', async () => {
    expect(examples).toHaveLength(87);
    const counties = new Set(examples.map(({ toSave }) => toSave.facts.countyCode));
    expect([...counties].toSorted()).toEqual(listCounties().map(({ code }) => code));
    for (const [place, example] of examples.entries()) await sendIn(example, place);
    const { editor } = bank;
    const states = await acting(editor, (tx) => tx.selectFrom('examples').select('state').execute());
    expect(counts(states.map(({ state }) => state))).toEqual({ submitted: 87 });
  });

  it('two editors read each, on their own', async () => {
    for (const reviewer of [bank.editor, bank.colleague]) {
      for (const example of examples) await acting(reviewer, (tx) => reviewExample(tx, reviewer, idOf(example), reviewOf(example)));
    }
    const states = await acting(bank.editor, (tx) => tx.selectFrom('examples').select('state').execute());
    expect(counts(states.map(({ state }) => state))).toEqual({ reviewed: right.length, submitted: wrong.length });
  });

  it('the wrong ones are refused, each with its own reason, and for no other', async () => {
    const { editor } = bank;
    for (const example of wrong) {
      const { criterion = 'not_started', reason = '' } = example.wrong ?? {};
      const id = idOf(example);
      const version = await versionOf(editor, id);
      const other = criterion === 'not_started' ? 'missing_information' : 'not_started';
      await expect(acting(editor, (tx) => declineExample(tx, editor, id, { version, criterion: other, reason }))).rejects.toThrow();
      await acting(editor, (tx) => declineExample(tx, editor, id, { version, criterion, reason }));
    }
    const declined = await acting(editor, (tx) =>
      tx.selectFrom('examples').select(['id', 'declined_criterion', 'declined_reason']).where('state', '=', 'declined').execute(),
    );
    expect(declined).toHaveLength(wrong.length);
    for (const example of wrong) {
      const row = declined.find(({ id }) => id === idOf(example));
      expect([example.key, row?.declined_criterion, row?.declined_reason]).toEqual([example.key, example.wrong?.criterion, example.wrong?.reason]);
    }
    expect(counts(declined.map(({ declined_criterion }) => declined_criterion ?? ''))).toEqual({ not_started: 4, not_target_group: 4, missing_information: 3 });
  });

  it('the right ones are marked, selected and published, and the collection with them', async () => {
    const { editor, colleague } = bank;
    for (const example of right) {
      const id = idOf(example);
      const version = await versionOf(editor, id);
      await acting(editor, (tx) => markExample(tx, id, version, { categories: example.categories }));
      await acting(editor, (tx) => selectToCollection(tx, editor, collectionId, id));
      await acting(colleague, async (tx) => publishExample(tx, colleague, id, version + 2));
    }
    await acting(editor, (tx) => publishCollection(tx, collectionId, 1));
    await anybody(async (tx) => {
      const held = await tx.selectFrom('example_collection_items').select('publication_id').execute();
      expect(held).toHaveLength(right.length);
      const published = await tx.selectFrom('example_publications').select(['id', 'slug', 'county_code', 'categories', 'goals']).execute();
      expect(new Set(held.map(({ publication_id }) => publication_id))).toEqual(new Set(published.map(({ id }) => id)));
      expect(new Set(published.map(({ slug }) => slug)).size).toBe(right.length);
      expect(new Set(published.map(({ county_code }) => county_code)).size).toBe(21);
      expect(new Set(published.flatMap(({ categories }) => categories)).size).toBe(6);
      for (const { goals } of published) expect(goals).toContain('none_left');
    });
  });

  it('the collection is a PDF with contents, and each of its examples in it', async () => {
    const pdf = await anybody(async (tx) => {
      const { slug } = await tx.selectFrom('example_collections').select('slug').where('id', '=', collectionId).executeTakeFirstOrThrow();
      return collectionAsPdf(tx, slug, publisherAt(new URL('http://localhost:3000')), { chapterTitle, placeOf, periodOf });
    });
    await expectWholeDocument(new Uint8Array(pdf), right.map(({ toSave }) => toSave.facts.title));
  });

  it('nothing of what was refused can be read by anybody', async () => {
    await anybody(async (tx) => {
      const titles = await tx.selectFrom('example_publications').select('title').execute();
      const shown = new Set(titles.map(({ title }) => title));
      for (const { toSave } of wrong) expect(shown.has(toSave.facts.title)).toBe(false);
      expect(await tx.selectFrom('examples').select('id').execute()).toEqual([]);
    });
  });
});
