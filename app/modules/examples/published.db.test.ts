import { expect, test } from 'vitest';
import { publicActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { exampleBank } from '../../../cli/demo/example-bank/index.ts';
import { makeCollaboration } from '#tests/factories/collaboration.ts';
import { everyRole } from '#tests/factories/roles.ts';
import { testDatabase } from '#tests/setup/database.ts';

await testDatabase();

test('the public reads what was published, and nothing else of the bank', async () => {
  const made = await makeCollaboration({
    name: 'Bank', isDemo: true, organisations: everyRole({ surname: 'Exempelsson', place: 'Exempelstad' }),
  });
  await exampleBank(made);
  await withActor(publicActor(), async (tx) => {
    const shown = await tx.selectFrom('example_publications').select(['slug', 'title', 'goals']).orderBy('title').execute();
    expect(shown.length).toBeGreaterThanOrEqual(8);
    expect(await tx.selectFrom('examples').select('id').execute()).toEqual([]);
    expect(await tx.selectFrom('example_answers').select('value').execute()).toEqual([]);
    expect((await tx.selectFrom('example_contacts').select('name').execute()).length).toBe(shown.length);
  });
});
