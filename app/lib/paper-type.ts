/** A scanned paper or a photo is never larger than this, in bytes. */
export const paperLimit = 5_000_000;

const starts: [string, number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** What a file is by its first bytes, whatever its name says; undefined for what is not taken. */
export function paperType(bytes: Uint8Array): string | undefined {
  return starts.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}
