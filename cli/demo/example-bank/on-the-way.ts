import {
  askBack, declineExample, openDraftLink, reviewExample, saveExample, startExample, startExampleByLink, submitExample,
  writerOf, type ReviewToWrite,
} from '#app/modules/examples/index.server.ts';
import { publicActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { memberOf } from '#tests/factories/collaboration.ts';
import type { InventedExample } from '#tests/factories/examples/read.ts';
import type { Desk } from './desk.ts';
import { submit, takenByTwo, versionOf } from './publish.ts';

interface Examples {
  right: InventedExample[];
  wrong: InventedExample[];
}

/** Something in every state on the way. */
export async function onTheWay(desk: Desk, callToken: string, { right, wrong }: Examples): Promise<void> {
  const { editor, colleague, writer } = desk;
  for (const example of right.slice(0, 1)) await byLink(callToken, example, 'draft');
  for (const example of right.slice(1, 2)) await byLink(callToken, example, 'ready');
  for (const example of right.slice(2, 5)) await byLink(callToken, example, 'submitted');
  for (const example of right.slice(5, 7)) {
    const id = await submit(writer, example);
    await acting(colleague, (tx) => reviewExample(tx, colleague, id, { verdict: 'take', criterion: null, reasons: {}, note: 'Tydligt om vad som inte fungerade.' }));
  }
  for (const example of right.slice(7, 9)) await takenByTwo(desk, example);
  for (const example of right.slice(9, 11)) {
    const id = await submit(writer, example);
    await acting(editor, (tx) => askBack(tx, editor, id, { field: 'result_measured', question: 'Hur många svarade, och hur frågade ni dem som hade slutat?' }));
  }
  for (const example of wrong.slice(0, 3)) await decline(desk, example);
  await begin(memberOf(desk.made, 'coordinator'), right[11]);
}

/** By the link of the call: a draft half done, one that only needs to be sent in, or all of it sent in. */
async function byLink(callToken: string, { toSave }: InventedExample, until: 'draft' | 'ready' | 'submitted'): Promise<void> {
  const name = toSave.contacts[0]?.name ?? 'Någon Exempelsson';
  const token = await withActor(publicActor(), (tx) => startExampleByLink(tx, callToken, 'demo', { name, title: toSave.facts.title }));
  await withActor(publicActor(), async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, token);
    const { method, summary, target_group, ...rest } = toSave.texts;
    const texts = until === 'draft' ? { method, summary, target_group } : { method, summary, target_group, ...rest };
    await saveExample(tx, writer, exampleId, { ...toSave, texts });
    if (until === 'submitted') await submitExample(tx, writer, exampleId, true);
  });
}

async function decline({ editor, colleague, writer }: Desk, example: InventedExample): Promise<void> {
  const { criterion = 'missing_information', reason = '' } = example.wrong ?? {};
  const review: ReviewToWrite = { verdict: 'decline', criterion, reasons: { [criterion]: reason }, note: null };
  const id = await submit(writer, example);
  for (const reviewer of [editor, colleague]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, id, review));
  await acting(editor, async (tx) => declineExample(tx, editor, id, { version: await versionOf(tx, id), criterion, reason }));
}

/** Somebody of the house has begun to tell, and got no further than that. */
async function begin(writer: Member, example: InventedExample | undefined): Promise<void> {
  if (!example) return;
  const { facts, texts } = example.toSave;
  await acting(writer, async (tx) => {
    const id = await startExample(tx, writer, { way: 'form' });
    await saveExample(tx, writerOf(writer), id, { facts, texts: { method: texts.method }, contacts: [], links: [] });
  });
}
