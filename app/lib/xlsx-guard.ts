import { open } from 'node:fs/promises';
import { TableError } from './table-row.ts';
import { unpackedEntry, zipDirectory, type ZipEntry } from './zip-directory.ts';

const XLSX_LIMITS = { unpacked: 1_000_000_000, sharedStrings: 60_000_000, entries: 2_000, ratio: 400 };

const SMALL_ENTRY = 5_000_000;

/** Refuses what is not a workbook, carries macros or a password, or would unpack to more than a list can need. */
export async function guardXlsx(path: string): Promise<void> {
  const magic = await firstBytes(path);
  if (magic.startsWith('d0cf11e0')) throw new TableError('old_xls');
  if (!magic.startsWith('504b0304')) throw new TableError('not_xlsx');
  const entries = await zipDirectory(path);
  if (!entries) throw new TableError('cut');
  checkContent(entries);
  if (isTooLarge(entries)) throw new TableError('too_large');
  for (const entry of entries) await checkSize(path, entry);
}

// The directory may lie: what really comes out is counted, and thrown away.
async function checkSize(path: string, entry: ZipEntry): Promise<void> {
  let unpacked = 0;
  try {
    for await (const chunk of unpackedEntry(path, entry)) {
      unpacked += chunk.length;
      if (unpacked > entry.unpacked) throw new TableError('too_large');
    }
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('cut');
  }
}

function checkContent(entries: readonly ZipEntry[]): void {
  if (entries.some((entry) => entry.encrypted)) throw new TableError('password');
  if (entries.some((entry) => /vbaproject|\/macrosheets\//i.test(entry.name))) throw new TableError('macros');
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) throw new TableError('not_xlsx');
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return (
    entries.length > XLSX_LIMITS.entries ||
    total > XLSX_LIMITS.unpacked ||
    entries.some((entry) => entry.name === 'xl/sharedStrings.xml' && entry.unpacked > XLSX_LIMITS.sharedStrings) ||
    entries.some((entry) => entry.unpacked > SMALL_ENTRY && entry.unpacked > entry.packed * XLSX_LIMITS.ratio)
  );
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
