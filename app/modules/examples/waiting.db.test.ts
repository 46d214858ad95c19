import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { invented, makeBank, makeSubmitted, take, versionOf, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { askBack } from './commands/ask-back.ts';
import { draftIntents } from './commands/draft-intents.ts';
import { readExample } from './commands/read-example.ts';
import { reviewExample } from './commands/review-example.ts';
import { goOnWithout, readWaiting } from './commands/waiting-questions.ts';
import { writerOf } from './commands/writer-of.ts';

const { ownerUrl } = await testDatabase();
const owner = new pg.Client({ connectionString: ownerUrl });
const request = new Request('https://samsteg.example/redaktion/fragor');
let bank: Bank;

beforeAll(async () => {
  await owner.connect();
  bank = await makeBank('Nordlunda');
});
afterAll(() => owner.end());

const waiting = () => acting(bank.editor, (tx) => readWaiting(tx, request));

async function asked(index: number, days: number): Promise<string> {
  const { editor, lead } = bank;
  const id = await makeSubmitted(lead, invented(index));
  await acting(editor, (tx) => askBack(tx, editor, id, { field: 'result', question: `Hur många, ${index}?` }));
  await owner.query(`update example_questions set asked_at = now() - make_interval(days => $2) where example_id = $1`, [id, days]);
  return id;
}

test('questions that nobody answers stand on the list with their days, the oldest first, until it is sent in again', async () => {
  const { lead } = bank;
  const [late, later] = [await asked(1, 3), await asked(2, 20)];
  expect((await waiting()).map(({ id, days, questions }) => [id, days, questions.length])).toEqual([[later, 20, 1], [late, 3, 1]]);
  const { questions } = await acting(bank.editor, (tx) => readExample(tx, bank.editor, late));
  await acting(lead, (tx) => draftIntents(tx, writerOf(lead), late, { form: 'answer', question: questions[0]?.id ?? '', answer: '83' }));
  expect((await waiting()).find(({ id }) => id === late)).toMatchObject({ days: 0, questions: [] });
  await acting(lead, (tx) => draftIntents(tx, writerOf(lead), late, { form: 'submit' }));
  expect((await waiting()).map(({ id }) => id)).toEqual([later]);
});

test('editors go on without an answer: two read it anew as it stands, and the question says what became of it', async () => {
  const { editor, colleague, lead } = bank;
  const id = await asked(3, 30);
  const version = await versionOf(editor, id);
  await acting(editor, (tx) => goOnWithout(tx, editor, id, version));
  const { example, questions } = await acting(editor, (tx) => readExample(tx, editor, id));
  expect([example.state, example.submission, questions[0]?.passedOn === null]).toEqual(['submitted', 2, false]);
  for (const reviewer of [editor, colleague]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, id, take));
  await expect(acting(editor, async (tx) => goOnWithout(tx, editor, id, await versionOf(editor, id)))).rejects.toBeInstanceOf(Refused);
  const other = await asked(4, 1);
  const pass = acting(lead, (tx) => tx.updateTable('example_questions').set({ passed_on: '2026-01-01' }).where('example_id', '=', other).execute());
  await expect(pass).rejects.toThrow('row-level security');
});
