import { expect, test } from 'vitest';
import { approveTranslation, beginTranslation, publishExample, withdrawExample } from '#app/modules/examples/index.server.ts';
import { withLocale } from '#app/platform/i18n/locale.ts';
import { generationOf } from '#app/platform/published/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { anybody, makeBank, makePublished, versionOf } from '#tests/factories/examples/bank.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { readExample } from './commands/read-example.ts';
import { searchBank } from './commands/search-bank.ts';

await testDatabase();

test('a reader gets from one language to the other, and kept pages of both are made anew when one goes', async () => {
  const bank = await makeBank('Nordlunda');
  const { editor, colleague } = bank;
  const { id, slug } = await makePublished(bank);
  const others = (of: string) => anybody(async (tx) => (await readExample(tx, of)).others.map((each) => [each.language, each.slug]));
  expect(await others(slug)).toEqual([]);
  const english = await acting(editor, (tx) => beginTranslation(tx, editor, id));
  await acting(editor, (tx) => tx.updateTable('examples').set({ title: 'The way in' }).where('id', '=', english).execute());
  await acting(colleague, async (tx) => approveTranslation(tx, colleague, english, await versionOf(colleague, english)));
  expect(await others(slug)).toEqual([]);
  const before = await generationOf(slug);
  const published = await acting(editor, async (tx) => publishExample(tx, editor, english, await versionOf(editor, english)));
  expect(await others(slug)).toEqual([['en', published]]);
  expect(await others(published)).toEqual([['sv', slug]]);
  for (const [locale, shown] of [['sv', slug], ['en', published]] as const) {
    for (const words of ['', 'way']) {
      const { cards, published: each } = await withLocale(locale, () => anybody((tx) => searchBank(tx, { words, chosen: {}, page: 1 })));
      expect([cards.map((card) => card.slug), each]).toEqual([[shown], 1]);
    }
  }
  const between = await generationOf(slug);
  expect(between).not.toEqual(before);
  await acting(editor, async (tx) => withdrawExample(tx, editor, english, { version: await versionOf(editor, english), cause: 'duplicate' }));
  expect(await others(slug)).toEqual([]);
  expect(await generationOf(slug)).not.toEqual(between);
});
