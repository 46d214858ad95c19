import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeMember, memberOf } from '#tests/factories/collaboration.ts';
import { anybody, makeBank, makeDraft, makeLinkedDraft, makeOpenCall, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { draftIntents } from './commands/draft-intents.ts';
import { readCandidates } from './commands/keep-writers.ts';
import { openDraftLink } from './commands/open-link.ts';
import { readDraft } from './commands/read-draft.ts';
import { readMine } from './commands/read-mine.ts';
import { tokenOf } from './commands/secret-link.ts';
import { writerOf } from './commands/writer-of.ts';

await testDatabase();

let bank: Bank;
let other: Bank;
let owner: Member;
let colleague: Member;
let draft: string;

beforeAll(async () => {
  bank = await makeBank('Nordlunda');
  other = await makeBank('Sydlunda');
  owner = memberOf(bank.made, 'caseworker');
  const { organisationId, organisationName } = owner;
  colleague = await withActor(workerActor(bank.made.id), (tx) =>
    makeMember(tx, bank.made, { role: 'supervisor', name: 'Arvid Provsson' }, { organisationId, organisationName, personId: null }));
  draft = await makeDraft(owner);
});

const intent = (member: Member, values: Record<string, string>) => acting(member, (tx) => draftIntents(tx, writerOf(member), draft, values));
const mine = async (member: Member) => (await acting(member, (tx) => readMine(tx, member))).map(({ id }) => id);
const lineOf = async (userId: string) => {
  const rows = await acting(owner, (tx) => tx.selectFrom('example_contributors').select('id').where('example_id', '=', draft).where('user_id', '=', userId).execute());
  return rows[0]?.id ?? '';
};

test('whoever began a draft lets in a member by name, and out again; what she wrote stays', async () => {
  expect(await mine(colleague)).toEqual([]);
  const candidates = await acting(owner, (tx) => readCandidates(tx, draft));
  const ids = candidates?.map(({ userId }) => userId) ?? [];
  expect(ids).toContain(colleague.userId);
  for (const outside of [owner.userId, memberOf(bank.made, 'steering_group').userId, other.lead.userId]) expect(ids).not.toContain(outside);
  await intent(owner, { form: 'member', user: colleague.userId });
  expect(await mine(colleague)).toEqual([draft]);
  const write = () => acting(colleague, (tx) =>
    tx.updateTable('example_answers').set({ value: 'Vi gick i par.', saved_by: colleague.userName }).where('example_id', '=', draft).where('field', '=', 'method').executeTakeFirst());
  expect((await write()).numUpdatedRows).toBe(1n);
  await intent(owner, { form: 'let_out', writer: await lineOf(colleague.userId) });
  expect(await mine(colleague)).toEqual([]);
  expect((await write()).numUpdatedRows).toBe(0n);
  const answers = await acting(owner, (tx) => tx.selectFrom('example_answers').select('value').where('example_id', '=', draft).where('field', '=', 'method').execute());
  expect(answers).toEqual([{ value: 'Vi gick i par.' }]);
  await intent(owner, { form: 'member', user: colleague.userId });
  expect(await mine(colleague)).toEqual([draft]);
});

describe('nobody else says who writes', () => {
  const add = (member: Member, userId: string) => acting(member, (tx) =>
    tx.insertInto('example_contributors').values({ collaboration_id: owner.collaborationId, id: newId(), example_id: draft, name: 'Någon', user_id: userId }).execute());

  test('not a colleague who was let in, by the page or by SQL', async () => {
    expect(await acting(colleague, (tx) => readCandidates(tx, draft))).toBeNull();
    await expect(intent(colleague, { form: 'member', user: bank.lead.userId })).rejects.toBeInstanceOf(InvalidForm);
    await expect(add(colleague, bank.lead.userId)).rejects.toThrow('row-level security');
    await expect(intent(colleague, { form: 'let_out', writer: await lineOf(owner.userId) })).rejects.toBeInstanceOf(Refused);
    const out = await acting(colleague, (tx) => tx.updateTable('example_contributors').set({ left_at: sql`now()` }).where('user_id', '=', owner.userId).executeTakeFirst());
    expect(out.numUpdatedRows).toBe(0n);
  });

  test('not somebody who has nothing to do with it', async () => {
    await expect(add(bank.lead, bank.lead.userId)).rejects.toThrow('row-level security');
  });

  test('and nobody lets in somebody who is no member', async () => {
    await expect(add(owner, other.lead.userId)).rejects.toThrow('row-level security');
    await expect(intent(owner, { form: 'member', user: other.lead.userId })).rejects.toBeInstanceOf(InvalidForm);
  });

  test('whoever was let out does not come back by herself', async () => {
    await intent(owner, { form: 'let_out', writer: await lineOf(colleague.userId) });
    const back = await acting(colleague, (tx) => tx.updateTable('example_contributors').set({ left_at: null }).where('user_id', '=', colleague.userId).executeTakeFirst());
    expect(back.numUpdatedRows).toBe(0n);
  });
});

test('an editor lets in and out too', async () => {
  await intent(bank.editor, { form: 'member', user: bank.lead.userId });
  expect(await mine(bank.lead)).toContain(draft);
  await intent(bank.editor, { form: 'let_out', writer: await lineOf(bank.lead.userId) });
  expect(await mine(bank.lead)).not.toContain(draft);
});

test('by links: the first takes a colleague’s away, and it opens nothing; a colleague takes away nobody’s', async () => {
  const token = await makeLinkedDraft(await makeOpenCall(bank));
  const by = (link: string, values: (ids: string[]) => Record<string, string>) => anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, link);
    const { contributors } = await readDraft(tx, exampleId);
    await draftIntents(tx, writer, exampleId, values(contributors.map(({ id }) => id)));
    return contributors.map(({ id }) => id);
  });
  await by(token, () => ({ form: 'colleague', name: 'Bo Provsson' }));
  const [, second = ''] = await by(token, () => ({ form: 'colleague', name: 'Cia Provsson' }));
  const bo = tokenOf('draft', second);
  await expect(by(bo, ([first = '']) => ({ form: 'let_out', writer: first }))).rejects.toBeInstanceOf(Refused);
  await by(token, ([, each = '']) => ({ form: 'let_out', writer: each }));
  await expect(anybody((tx) => openDraftLink(tx, bo))).rejects.toBeInstanceOf(NotFound);
});
