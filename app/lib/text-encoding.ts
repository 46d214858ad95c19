import { createReadStream } from 'node:fs';

export type TextEncodingName = 'utf-8' | 'windows-1252' | 'utf-16le';
export type EncodingResult = { ok: true; encoding: TextEncodingName } | { ok: false; problem: 'not_text' | 'cut' | 'empty' };

/** Finds out how a text file is written, by reading all of it once without keeping it. */
export async function detectEncoding(path: string): Promise<EncodingResult> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let utf8 = true;
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (size === 0 && chunk[0] === 0xff && chunk[1] === 0xfe) return { ok: true, encoding: 'utf-16le' };
    if (chunk.includes(0) || (size === 0 && isKnownBinary(chunk))) return { ok: false, problem: 'not_text' };
    size += chunk.length;
    utf8 &&= decodes(() => decoder.decode(chunk, { stream: true }));
  }
  if (size === 0) return { ok: false, problem: 'empty' };
  if (utf8 && !decodes(() => decoder.decode())) return lastByteOnly(size);
  return { ok: true, encoding: utf8 ? 'utf-8' : 'windows-1252' };
}

// All of it was UTF-8 until a letter broke off at the very end: half a file, not another alphabet.
function lastByteOnly(size: number): EncodingResult {
  return size < 4 ? { ok: true, encoding: 'windows-1252' } : { ok: false, problem: 'cut' };
}

function decodes(decode: () => void): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

function isKnownBinary(start: Buffer): boolean {
  const magic = start.subarray(0, 4).toString('latin1');
  return magic.startsWith('PK') || magic === '%PDF' || magic.startsWith('\xd0\xcf\x11\xe0');
}
