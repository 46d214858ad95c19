import { markExample, publishExample, reviewExample, saveExample, selectToCollection, startExample, submitExample, writerOf } from '#app/modules/examples/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import type { InventedExample } from '#tests/factories/examples/read.ts';
import type { Desk } from './desk.ts';

const taken = { verdict: 'take', criterion: null, reasons: {}, note: null } as const;

/** Sends an example in from inside the house. */
export function submit(writer: Member, { toSave }: InventedExample): Promise<string> {
  return acting(writer, async (tx) => {
    const id = await startExample(tx, writer, { way: 'form' });
    await saveExample(tx, writerOf(writer), id, toSave);
    await submitExample(tx, writerOf(writer), id, true);
    return id;
  });
}

export async function takenByTwo({ editor, colleague, writer }: Desk, example: InventedExample): Promise<string> {
  const id = await submit(writer, example);
  for (const reviewer of [editor, colleague]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, id, taken));
  return id;
}

/** The whole way: sent in, taken by two, marked, selected and published. */
export async function publish(desk: Desk, collectionId: string, example: InventedExample): Promise<{ id: string; slug: string }> {
  const id = await takenByTwo(desk, example);
  const { editor } = desk;
  const slug = await acting(editor, async (tx) => {
    await markExample(tx, id, await versionOf(tx, id), { categories: example.categories });
    await selectToCollection(tx, editor, collectionId, id);
    return publishExample(tx, editor, id, await versionOf(tx, id));
  });
  return { id, slug };
}

export async function versionOf(tx: Tx, id: string): Promise<number> {
  const { version } = await tx.selectFrom('examples').select('version').where('id', '=', id).executeTakeFirstOrThrow();
  return version;
}
