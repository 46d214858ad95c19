import {
  markExample, publishCollection, publishExample, reviewExample, saveExample, selectToCollection, startCollection, startExample,
  submitExample, writerOf,
} from '#app/modules/examples/index.server.ts';
import { workerActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeMember, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { inventedExamples, type InventedExample } from '#tests/factories/examples/read.ts';

const taken = { verdict: 'take', criterion: null, reasons: {}, note: null } as const;

interface Desk {
  writer: Member;
  editor: Member;
  colleague: Member;
}

/** The town's example bank: sent in, reviewed by two, published, and the year's collection. */
export async function exampleBank(made: MadeCollaboration): Promise<void> {
  const editor = memberOf(made, 'editor');
  const { organisationId, organisationName } = editor;
  const colleague = await withActor(workerActor(made.id), (tx) =>
    makeMember(tx, made, { role: 'editor', name: 'Edvin Exempelsson' }, { organisationId, organisationName, personId: null }),
  );
  const desk = { writer: memberOf(made, 'project_lead'), editor, colleague };
  const collectionId = await acting(editor, (tx) =>
    startCollection(tx, editor, {
      title: 'Vägar vidare: goda exempel', year: 2022, countyCode: null,
      intro: 'Exempel från hela landet på arbete som når kvinnor som står långt från arbete och studier.',
    }),
  );
  for (const example of inventedExamples()) await throughReview(desk, collectionId, example);
  await acting(editor, (tx) => publishCollection(tx, collectionId, 1));
}

async function throughReview({ writer, editor, colleague }: Desk, collectionId: string, { categories, toSave }: InventedExample): Promise<void> {
  const id = await acting(writer, async (tx) => {
    const draft = await startExample(tx, writer, { way: 'form' });
    await saveExample(tx, writerOf(writer), draft, toSave);
    await submitExample(tx, writerOf(writer), draft);
    return draft;
  });
  for (const reviewer of [editor, colleague]) await acting(reviewer, (tx) => reviewExample(tx, reviewer, id, taken));
  await acting(editor, async (tx) => {
    await markExample(tx, id, 4, { categories });
    await selectToCollection(tx, editor, collectionId, id);
    await publishExample(tx, editor, id, 6);
  });
}
