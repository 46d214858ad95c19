/** A recording is never larger than this. */
export const soundLimit = 20_000_000;

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** What a recording is by its first bytes, whatever its name says; undefined for what is not taken. */
export function soundType(bytes: Uint8Array): 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | undefined {
  if (text(bytes, 0, 4) === 'OggS') return 'audio/ogg';
  if (text(bytes, 4, 8) === 'ftyp' && ['M4A ', 'M4B ', 'mp42', 'isom', 'iso5', 'dash'].includes(text(bytes, 8, 12))) return 'audio/mp4';
  const isFrame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2;
  return text(bytes, 0, 3) === 'ID3' || isFrame ? 'audio/mpeg' : undefined;
}

/** The most that is sent of a recording at a time to a player that asks for a part. */
export const longestPart = 1_000_000;

/**
 * The part that a `Range` header asks for: first and last byte, no longer than `longestPart`. Null for the whole,
 * `unsatisfiable` for a part that is not there.
 */
export function partAsked(header: string | null, bytes: number): { from: number; to: number } | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Number(last);
  if (from >= bytes || end < from) return 'unsatisfiable';
  return { from, to: Math.min(end, bytes - 1, from + longestPart - 1) };
}

/** A text as one caption for as long as a recording may be, in WebVTT. */
export function captionOf(body: string): string {
  const plain = body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `WEBVTT\n\n00:00.000 --> 99:59:59.000\n${plain.split('\n').filter((line) => line.trim() !== '').join('\n')}\n`;
}
