import { publishCollection, startCollection } from '#app/modules/examples/index.server.ts';
import { workerActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { makeMember, memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { inventedExamples } from '#tests/factories/examples/read.ts';
import { calls } from './calls.ts';
import type { Desk } from './desk.ts';
import { onTheWay } from './on-the-way.ts';
import { publish } from './publish.ts';
import { readersWords } from './readers-words.ts';

const published = 28;

/** The town's example bank: a collection of the country, calls, something in every state, and what readers have said. */
export async function exampleBank(made: MadeCollaboration): Promise<void> {
  const editor = memberOf(made, 'editor');
  const { organisationId, organisationName } = editor;
  const colleague = await withActor(workerActor(made.id), (tx) =>
    makeMember(tx, made, { role: 'editor', name: 'Edvin Exempelsson' }, { organisationId, organisationName, personId: null }),
  );
  const desk: Desk = { made, editor, colleague, writer: memberOf(made, 'project_lead') };
  const collectionId = await acting(editor, (tx) =>
    startCollection(tx, editor, {
      title: 'Vägar vidare: goda exempel', year: 2022, countyCode: null,
      intro: 'Exempel från hela landet på arbete som når kvinnor som står långt från arbete och studier.',
    }),
  );
  const all = inventedExamples();
  const right = all.filter(({ wrong }) => wrong === null);
  const addresses: { id: string; slug: string }[] = [];
  for (const example of right.slice(0, published)) addresses.push(await publish(desk, collectionId, example));
  await acting(editor, (tx) => publishCollection(tx, collectionId, 1));
  const callToken = await calls(desk);
  await onTheWay(desk, callToken, { right: right.slice(published), wrong: all.filter(({ wrong }) => wrong !== null) });
  await readersWords(desk, addresses);
}
