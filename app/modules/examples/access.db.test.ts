import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { actorOf, publicActor, type Actor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { isNoAccess } from '#app/platform/route/database-error.ts';
import { memberOf } from '#tests/factories/collaboration.ts';
import { anybody, makeBank, makeDraft, makeLinkedDraft, makeOpenCall, makePublished, type Bank } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { openDraftLink } from './commands/open-link.ts';

await testDatabase();

const tables = [
  'examples', 'example_answers', 'example_contacts', 'example_contributors', 'example_questions', 'example_links', 'example_events',
  'example_reviews', 'example_evidence',
];
let bank: Bank;
let other: Bank;
let draft: string;
let linked: string;
let call: string;

beforeAll(async () => {
  bank = await makeBank('Nordlunda');
  other = await makeBank('Sydlunda');
  draft = await makeDraft(bank.lead);
  call = await makeOpenCall(bank);
  linked = await makeLinkedDraft(call);
});

/** How many rows of each table somebody reaches; those that she reaches nothing of are left out. */
async function reach(actor: Actor, token?: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tables) {
    const rows = await withActor(actor, async (tx) => {
      if (token) await sql`select set_config('samsteg.link', ${token}, true)`.execute(tx);
      const column = table === 'example_answers' ? 'example_id' : 'id';
      return (await sql`select ${sql.ref(column)} from ${sql.table(table)}`.execute(tx)).rows.length;
    }).catch((error: unknown) => {
      if (isNoAccess(error)) return 0;
      throw error;
    });
    if (rows > 0) found[table] = rows;
  }
  return found;
}

describe('a draft is read by those who write it, by editors, leads and administrators', () => {
  test('with the link: that draft and nothing else', async () => {
    expect(await reach(publicActor(), linked)).toEqual({
      examples: 1, example_answers: 13, example_contacts: 1, example_contributors: 1, example_links: 1, example_events: 1,
    });
  });

  test('whoever began it by signing in: her own', async () => {
    const caseworker = memberOf(bank.made, 'caseworker');
    const own = await makeDraft(caseworker);
    const seen = await withActor(actorOf(caseworker), (tx) => tx.selectFrom('examples').select('id').execute());
    expect(seen).toEqual([{ id: own }]);
  });

  test('editors, leads and administrators of the collaboration', async () => {
    for (const member of [bank.editor, bank.lead, memberOf(bank.made, 'admin')]) {
      const seen = await withActor(actorOf(member), (tx) => tx.selectFrom('examples').select('id').execute());
      expect(seen.map(({ id }) => id)).toContain(draft);
    }
  });

  test('nobody else: not the public, not other roles, not another collaboration', async () => {
    expect(await reach(publicActor())).toEqual({});
    expect(await reach(publicActor(), 'f'.repeat(40))).toEqual({});
    expect(await reach(publicActor(), call)).toEqual({});
    for (const role of ['coordinator', 'supervisor', 'companion', 'evaluator', 'steering_group', 'participant'] as const) {
      const member = bank.made.people.find((each) => each.role === role);
      if (member) expect([role, await reach(actorOf(member))]).toEqual([role, {}]);
    }
    for (const member of [other.editor, other.lead, memberOf(other.made, 'admin')]) expect(await reach(actorOf(member))).toEqual({});
  });

  test('a lead reads and writes nothing that is not hers', async () => {
    const { exampleId } = await anybody((tx) => openDraftLink(tx, linked));
    const changed = await withActor(actorOf(bank.lead), (tx) => tx.updateTable('examples').set({ title: 'Min' }).where('id', '=', exampleId).executeTakeFirst());
    expect(changed.numUpdatedRows).toBe(0n);
  });
});

describe('the public reads snapshots', () => {
  test('what was published, its address and its contact, and nothing of where it came from', async () => {
    const { slug } = await makePublished(bank);
    await anybody(async (tx) => {
      expect(await tx.selectFrom('example_publications').select('slug').execute()).toEqual([{ slug }]);
      expect(await tx.selectFrom('example_addresses').select('slug').execute()).toEqual([{ slug }]);
      expect(await tx.selectFrom('example_contacts').select('name').execute()).toEqual([{ name: 'Marit Exempelsson' }]);
    });
    const { example_contacts, ...rest } = await reach(publicActor());
    expect([example_contacts, rest]).toEqual([1, {}]);
  });

  test('a publication is never changed, by nobody', async () => {
    for (const actor of [actorOf(bank.editor), publicActor(), actorOf(other.editor)]) {
      await expect(withActor(actor, (tx) => tx.updateTable('example_publications').set({ title: 'Annat' }).execute())).rejects.toThrow('permission denied');
    }
    await expect(
      withActor(actorOf(bank.editor), async (tx) => {
        await sql`update example_publications set replaced_at = now()`.execute(tx);
        await sql`update example_publications set replaced_at = null`.execute(tx);
      }),
    ).rejects.toThrow('stays so');
  });
});
