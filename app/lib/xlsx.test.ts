import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXlsx } from './xlsx-in.ts';
import { xlsxBuffer } from './xlsx-out.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: Uint8Array) {
  const path = join(folder, 'file.xlsx');
  await writeFile(path, content);
  return Array.fromAsync(readXlsx(path));
}

type Part = { name: string; content: string | Buffer; claimed?: number };

/** A zip made by hand, so that it may lie. */
function zip(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const raw = Buffer.from(part.content);
    const packed = deflateRawSync(raw);
    const name = Buffer.from(part.name);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(part.claimed ?? raw.length, 18);
    sizes.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), sizes, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), sizes, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

test('what is written is read back, sheet by sheet', async () => {
  const book = await xlsxBuffer([
    { name: 'deltagare', headings: ['namn', 'kr'], rows: [['Åsa', 12.5], [null, 3]] },
    { name: 'insatser', headings: ['insats'], rows: [['=1+1']] },
  ]);
  expect(await read(book)).toEqual([
    { sheet: 'deltagare', row: 1, cells: ['namn', 'kr'] },
    { sheet: 'deltagare', row: 2, cells: ['Åsa', '12.5'] },
    { sheet: 'deltagare', row: 3, cells: ['', '3'] },
    { sheet: 'insatser', row: 1, cells: ['insats'] },
    { sheet: 'insatser', row: 2, cells: ['=1+1'] },
  ]);
});

test('dates, percent, formulas, rich text and truth become text', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('x');
  sheet.addRow([new Date(Date.UTC(2020, 1, 29)), 0.75, { formula: '1+1', result: 2 }, { richText: [{ text: 'a' }, { text: 'b' }] }, true]);
  sheet.getCell('B1').numFmt = '0 %';
  const [row] = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(row?.cells).toEqual(['2020-02-29', '75', '2', 'ab', 'ja']);
});

describe('refused', () => {
  const workbook = { name: 'xl/workbook.xml', content: '<workbook/>' };
  test.each([
    ['a CSV file', Buffer.from('a;b\n'), 'not_xlsx'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_xls'],
    ['half a file', zip([workbook]).subarray(0, -10), 'cut'],
    ['another zip', zip([{ name: 'word/document.xml', content: 'x' }]), 'not_xlsx'],
    ['macros', zip([workbook, { name: 'xl/vbaProject.bin', content: 'x' }]), 'macros'],
    ['a bomb', zip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(20_000_000) }]), 'too_large'],
    ['a bomb that says it is small', zip([workbook, { name: 'xl/sharedStrings.xml', content: Buffer.alloc(20_000_000), claimed: 10 }]), 'too_large'],
  ])('%s', async (_, content, problem) => {
    await expect(read(content)).rejects.toMatchObject({ problem });
  });
});
