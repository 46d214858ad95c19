import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { newId } from '#app/platform/ids/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { memberOf } from '#tests/factories/collaboration.ts';
import {
  invented, makeBank, makePublished, makeReviewed, makeSubmitted, take, versionOf, type Bank,
} from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { askBack } from './commands/ask-back.ts';
import { keepDesk } from './commands/keep-desks.ts';
import { markExample } from './commands/mark-example.ts';
import { publishExample } from './commands/publish-example.ts';
import { readExample, readHistory } from './commands/read-example.ts';
import { declineExample, reviewExample } from './commands/review-example.ts';
import { startExample } from './commands/start-example.ts';
import { saveExample } from './commands/save-example.ts';
import { submitExample } from './commands/submit-example.ts';
import { writerOf } from './commands/writer-of.ts';
import { answerQuestion } from './data/questions.ts';

await testDatabase();

let bank: Bank;

beforeAll(async () => {
  bank = await makeBank('Nordlunda');
});

async function stateOf(id: string): Promise<string> {
  return (await acting(bank.editor, (tx) => readExample(tx, bank.editor, id))).example.state;
}

const no = { verdict: 'decline', criterion: 'not_started', reasons: { not_started: 'Det börjar i höst.' }, note: null } as const;

describe('two different reviewers, neither of whom wrote', () => {
  test('one is not enough, and the same twice is one', async () => {
    const { editor, lead, colleague } = bank;
    const id = await makeSubmitted(lead);
    for (const reviewer of [editor, editor]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, id, take));
    expect(await stateOf(id)).toBe('submitted');
    await acting(colleague, (tx) => reviewExample(tx, colleague, id, take));
    expect(await stateOf(id)).toBe('reviewed');
  });

  test('an editor who interviewed somebody does not review what she wrote', async () => {
    const { editor } = bank;
    const id = await acting(editor, async (tx) => {
      const draft = await startExample(tx, editor, { way: 'interview' });
      await saveExample(tx, writerOf(editor), draft, invented(1));
      await submitExample(tx, writerOf(editor), draft, true);
      return draft;
    });
    expect((await acting(editor, (tx) => readExample(tx, editor, id))).reviewsIt).toBe(false);
    await expect(acting(editor, (tx) => reviewExample(tx, editor, id, take))).rejects.toThrow('does not review it');
  });

  test('the database moves nothing on fewer than two', async () => {
    const id = await makeSubmitted(bank.lead);
    const move = (state: string) => acting(bank.editor, (tx) => tx.updateTable('examples').set({ state }).where('id', '=', id).execute());
    await expect(move('reviewed')).rejects.toThrow('two reviewers');
    await expect(move('published')).rejects.toThrow('does not go from');
    await expect(acting(bank.lead, (tx) => tx.updateTable('examples').set({ state: 'reviewed' }).where('id', '=', id).execute())).rejects.toThrow();
  });

  test('no takes two who say no, and a reason that one of them gave', async () => {
    const { editor, colleague } = bank;
    const id = await makeSubmitted(bank.lead);
    const decline = async (criterion: string) =>
      acting(editor, async (tx) => declineExample(tx, editor, id, { version: await versionOf(editor, id), criterion, reason: 'Kom tillbaka i vår.' }));
    await acting(editor, (tx) => reviewExample(tx, editor, id, no));
    await expect(decline('not_started')).rejects.toThrow();
    await acting(colleague, (tx) => reviewExample(tx, colleague, id, take));
    expect((await acting(editor, (tx) => readExample(tx, editor, id))).verdict).toBe('divided');
    await acting(colleague, (tx) => reviewExample(tx, colleague, id, no));
    await expect(decline('missing_information')).rejects.toThrow();
    await decline('not_started');
    const { example } = await acting(editor, (tx) => readExample(tx, editor, id));
    expect(example).toMatchObject({ state: 'declined', declinedCriterion: 'not_started', declinedReason: 'Kom tillbaka i vår.' });
  });
});

test('while two are reading nobody changes the text; a question opens it again, and what is sent back is read anew', async () => {
  const { editor, colleague, lead } = bank;
  const id = await makeSubmitted(lead);
  await acting(editor, (tx) => reviewExample(tx, editor, id, take));
  const write = () => acting(lead, (tx) => tx.updateTable('example_answers').set({ value: 'Annat' }).where('example_id', '=', id).where('field', '=', 'result').executeTakeFirst());
  expect((await write()).numUpdatedRows).toBe(0n);
  await acting(editor, (tx) => askBack(tx, editor, id, { field: 'result', question: 'Hur många?' }));
  expect((await write()).numUpdatedRows).toBe(1n);
  const { questions } = await acting(editor, (tx) => readExample(tx, editor, id));
  await acting(lead, (tx) => answerQuestion(tx, id, questions[0]?.id ?? '', { answer: '83', by: lead.userName }));
  await acting(lead, (tx) => submitExample(tx, writerOf(lead), id, false));
  await acting(colleague, (tx) => reviewExample(tx, colleague, id, take));
  expect(await stateOf(id)).toBe('submitted');
  await acting(editor, (tx) => reviewExample(tx, editor, id, take));
  expect(await stateOf(id)).toBe('reviewed');
});

test('goals follow from categories and can be set by hand', async () => {
  const id = await makeReviewed(bank);
  const mark = async (marks: Parameters<typeof markExample>[3]) => {
    const version = await versionOf(bank.editor, id);
    await acting(bank.editor, (tx) => markExample(tx, id, version, marks));
    const { categories, goals, goalsAdjusted } = (await acting(bank.editor, (tx) => readExample(tx, bank.editor, id))).example;
    return { categories, goals, goalsAdjusted };
  };
  expect(await mark({ categories: ['language', 'labour_market'] })).toEqual({
    categories: ['language', 'labour_market'], goals: ['4', '8', '10', 'none_left'], goalsAdjusted: false,
  });
  expect(await mark({ categories: ['language'], goals: ['5'] })).toMatchObject({ goals: ['5'], goalsAdjusted: true });
});

test('of two who publish at once one wins and the other is told', async () => {
  const { editor, colleague } = bank;
  const id = await makeReviewed(bank);
  const before = await versionOf(editor, id);
  await acting(editor, (tx) => markExample(tx, id, before, { categories: ['health'] }));
  const both = await Promise.allSettled([editor, colleague].map((each) => acting(each, (tx) => publishExample(tx, each, id, before + 1))));
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((each) => each.status === 'rejected')).toMatchObject({ reason: { reason: expect.stringContaining('hann före') } });
  const { versions } = await acting(editor, (tx) => readHistory(tx, id));
  expect(versions).toHaveLength(1);
});

test('a new version keeps the address and says what changed; a collection keeps the version it was published with', async () => {
  const { editor } = bank;
  const { id, slug } = await makePublished(bank);
  await acting(editor, (tx) => tx.updateTable('example_answers').set({ value: 'Nittio.' }).where('example_id', '=', id).where('field', '=', 'result').execute());
  const version = await versionOf(editor, id);
  expect(await acting(editor, (tx) => publishExample(tx, editor, id, version))).toBe(slug);
  const { versions } = await acting(editor, (tx) => readHistory(tx, id));
  expect(versions.map(({ number, changes, replacedAt }) => [number, changes, replacedAt === null])).toEqual([[2, ['result'], true], [1, [], false]]);
});

test('an organisation that only collects reviews and does not publish; only an administrator says so', async () => {
  const { editor, made } = await makeBank('Östlunda');
  const admin = memberOf(made, 'admin');
  const organisationId = editor.organisationId ?? '';
  await expect(acting(editor, (tx) => keepDesk(tx, editor, { organisationId, countyCode: '17', publishes: true }))).rejects.toThrow();
  await acting(admin, (tx) => keepDesk(tx, admin, { organisationId, countyCode: '17', publishes: false }));
  const add = () => acting(editor, (tx) => sql`insert into example_addresses (collaboration_id, example_id, slug)
    values (${editor.collaborationId}, ${newId()}, 'nagot-00000')`.execute(tx));
  await expect(add()).rejects.toThrow('row-level security');
});
