import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackedEntry, zipDirectory } from './zip-directory.ts';
import { zipOf } from './zip-out.ts';

test('what is put in comes out, names with å ä ö too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  const path = join(folder, 'akt.zip');
  await writeFile(path, zipOf([{ name: 'ärende.html', content: Buffer.from('<p>Hej</p>') }, { name: 'b.json', content: Buffer.from('{}') }]));
  const entries = (await zipDirectory(path)) ?? [];
  expect(entries.map(({ name, unpacked }) => [name, unpacked])).toEqual([['ärende.html', 10], ['b.json', 2]]);
  const texts = await Promise.all(entries.map(async (entry) => Buffer.concat(await Array.fromAsync(unpackedEntry(path, entry))).toString()));
  expect(texts).toEqual(['<p>Hej</p>', '{}']);
  await rm(folder, { recursive: true });
});
