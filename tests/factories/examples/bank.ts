import {
  makeCall, markExample, openDraftLink, publishExample, reviewExample, saveExample, startExample, startExampleByLink, submitExample, tokenOf,
  writerOf,
  type ExampleToSave,
} from '#app/modules/examples/index.server.ts';
import { publicActor, workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor, type Tx } from '#app/platform/db/index.ts';
import { acting } from '../acting.ts';
import { makeCollaboration, makeMember, memberOf, type MadeCollaboration } from '../collaboration.ts';
import { everyRole } from '../roles.ts';
import { inventedExamples } from './read.ts';

export interface Bank {
  made: MadeCollaboration;
  editor: Member;
  colleague: Member;
  lead: Member;
}

/** A collaboration with an example bank: two editors, and everybody else. */
export async function makeBank(name: string): Promise<Bank> {
  const made = await makeCollaboration({ name, isDemo: true, organisations: everyRole({ surname: 'Provsson', place: name }) });
  const editor = memberOf(made, 'editor');
  const { organisationId, organisationName } = editor;
  const colleague = await withActor(workerActor(made.id), (tx) =>
    makeMember(tx, made, { role: 'editor', name: 'Edvin Provsson' }, { organisationId, organisationName, personId: null }),
  );
  return { made, editor, colleague, lead: memberOf(made, 'project_lead') };
}

/** Whoever has a link and no account. */
export function anybody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return withActor(publicActor(), work);
}

/** One of the invented examples, the first when nothing else is asked for. */
export function invented(index = 0): ExampleToSave {
  const example = inventedExamples()[index];
  if (!example) throw new Error(`There is no example ${index}`);
  return structuredClone(example.toSave);
}

/** A draft of somebody who is signed in, filled in. */
export function makeDraft(writer: Member, toSave: ExampleToSave = invented()): Promise<string> {
  return acting(writer, async (tx) => {
    const id = await startExample(tx, writer, { way: 'form' });
    await saveExample(tx, writerOf(writer), id, toSave);
    return id;
  });
}

/** An example that has been sent in. */
export async function makeSubmitted(writer: Member, toSave?: ExampleToSave): Promise<string> {
  const id = await makeDraft(writer, toSave);
  await acting(writer, (tx) => submitExample(tx, writerOf(writer), id, true));
  return id;
}

export const take = { verdict: 'take', criterion: null, reasons: {}, note: null } as const;

export function versionOf(member: Member, id: string): Promise<number> {
  return acting(member, async (tx) => {
    const { version } = await tx.selectFrom('examples').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    return version;
  });
}

/** An example that two have taken. */
export async function makeReviewed({ editor, colleague, lead }: Bank, toSave?: ExampleToSave): Promise<string> {
  const id = await makeSubmitted(lead, toSave);
  for (const reviewer of [editor, colleague]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, id, take));
  return id;
}

/** A published example; answers its id and address. */
export async function makePublished(bank: Bank, toSave?: ExampleToSave): Promise<{ id: string; slug: string }> {
  const id = await makeReviewed(bank, toSave);
  const { editor } = bank;
  const before = await versionOf(editor, id);
  await acting(editor, (tx) => markExample(tx, id, before, { categories: ['outreach', 'language'] }));
  const slug = await acting(editor, (tx) => publishExample(tx, editor, id, before + 1));
  return { id, slug };
}

/** A call that is open, and its link's token. */
export async function makeOpenCall({ editor }: Bank, { opensOn = '2020-01-01', closesOn = '2099-12-31' } = {}): Promise<string> {
  const id = await acting(editor, (tx) =>
    makeCall(tx, editor, { title: 'Goda exempel sökes', body: 'Berätta för andra.', opensOn, closesOn, countyCodes: [] }),
  );
  return tokenOf('call', id);
}

/** A draft by the link of a call, filled in; answers the token of its writer. */
export async function makeLinkedDraft(token: string, toSave: ExampleToSave = invented(), address = '192.0.2.1'): Promise<string> {
  const own = await anybody((tx) => startExampleByLink(tx, token, address, { name: 'Ada Provsson', title: toSave.facts.title }));
  await anybody(async (tx) => {
    const { exampleId, writer } = await openDraftLink(tx, own);
    await saveExample(tx, writer, exampleId, toSave);
  });
  return own;
}
