import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectDelimiter, readCsv } from './csv.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array) {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  return Array.fromAsync(readCsv(path));
}
const cells = async (content: string | Uint8Array) => (await read(content)).map((row) => row.cells);

describe('alphabets', () => {
  const expected = [['kön', 'område'], ['K', 'Östra']];
  const text = 'kön;område\nK;Östra\n';
  test('UTF-8', async () => expect(await cells(text)).toEqual(expected));
  test('UTF-8 with byte order mark', async () => expect(await cells(`\ufeff${text}`)).toEqual(expected));
  test('Windows-1252', async () => expect(await cells(Buffer.from(text, 'latin1'))).toEqual(expected));
  test('UTF-16 as a spreadsheet saves it', async () => expect(await cells(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected));
});

describe('delimiters', () => {
  test.each([['a;b,c;d', ';'], ['a,b;c,d', ','], ['a\tb', '\t'], ['ensam', ';'], ['\ufeff\n"x;y;z",b,c', ',']])('%j', (line, delimiter) => {
    expect(detectDelimiter(`${line}\nx`)).toBe(delimiter);
  });
});

test('rows are numbered as a spreadsheet does, empty lines left out', async () => {
  expect(await read('a;b\n\n1;2\n;\n"3\n3";4')).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 3, cells: ['1', '2'] },
    { row: 5, cells: ['3\n3', '4'] },
  ]);
});

test('carriage returns of any kind', async () => expect(await cells('a;b\r\n1;2\r\n')).toEqual([['a', 'b'], ['1', '2']]));

describe('files that cannot be read say why', () => {
  test('nothing in it', () => expect(read('')).rejects.toMatchObject({ problem: 'empty' }));
  test('unclosed quote', () => expect(read('a;b\n1;"2\n3;4\n')).rejects.toMatchObject({ problem: 'unclosed_quote', row: 2 }));
  test('a quote never closed in a large file', () => expect(read(`a;b\n1;"2\n${'3;4\n'.repeat(100_000)}`)).rejects.toMatchObject({ problem: 'too_long_row', row: 2 }));
  test('stray quote', () => expect(read('a;b\n1;"2"x\n')).rejects.toMatchObject({ problem: 'bad_quote', row: 2 }));
  test('cut in the middle of a letter', () => expect(read(Buffer.from('a;b\n1;åä').subarray(0, -1))).rejects.toMatchObject({ problem: 'cut' }));
  test('a picture', () => expect(read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).rejects.toMatchObject({ problem: 'not_text' }));
  test('a zip under a false name', () => expect(read('PK\u0003\u0004xx')).rejects.toMatchObject({ problem: 'not_text' }));
});
