import { describe, expect, it } from 'vitest';
import { barePhoto } from './bare-photo.ts';

const segment = (marker: number, body: number[]) => [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body];
const text = (words: string) => [...Buffer.from(words, 'latin1')];
const scan = [0xff, 0xda, 0, 4, 1, 2, 0x55, 0xff, 0xd9];

/** Exif with one tag, which way is up, and a place written after it. */
function exif(up: number, little: boolean): number[] {
  const number = (value: number, bytes: number) => {
    const parts = Array.from({ length: bytes }, (_, index) => (value >> (8 * index)) & 0xff);
    return little ? parts : parts.toReversed();
  };
  const tag = [...number(0x0112, 2), ...number(3, 2), ...number(1, 4), ...number(up, 2), 0, 0];
  return [...text('Exif'), 0, 0, ...(little ? text('II') : text('MM')), ...number(42, 2), ...number(8, 4), ...number(1, 2), ...tag, ...number(0, 4), ...text('59.33N 18.06E')];
}

const bare = (bytes: number[], type = 'image/jpeg') => barePhoto(Uint8Array.from(bytes), type);
const holds = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words, 0, 'latin1');

describe('a photo is kept without what the camera wrote', () => {
  it.each([[6, true], [6, false], [3, true]])('which way is up (%s) is all that stays', (up, little) => {
    const kept = bare([0xff, 0xd8, ...segment(0xe0, text('JFIF')), ...segment(0xe1, exif(up, little)), ...segment(0xfe, text('Anna ringde')), ...scan]);
    expect(holds(kept, '59.33N')).toBe(false);
    expect(holds(kept, 'Anna')).toBe(false);
    expect(holds(kept, 'JFIF')).toBe(true);
    expect([...kept.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect([...kept.subarray(-scan.length)]).toEqual(scan);
    const again = bare([...kept]);
    expect([...again]).toEqual([...kept]);
    expect(holds(kept, 'Exif')).toBe(true);
  });

  it('what is not turned, or has no such tag, keeps no Exif at all', () => {
    for (const body of [exif(1, true), [...text('Exif'), 0, 0], text('http://ns.adobe.com/xap/1.0/ plats')]) {
      const kept = bare([0xff, 0xd8, ...segment(0xe1, body), ...scan]);
      expect([...kept]).toEqual([0xff, 0xd8, ...scan]);
    }
  });

  it('a PNG loses words and times and keeps its picture', () => {
    const chunk = (kind: string, body: number[]) => [0, 0, 0, body.length, ...text(kind), ...body, 1, 2, 3, 4];
    const start = [0x89, ...text('PNG\r\n'), 0x1a, 0x0a];
    const picture = [...chunk('IHDR', [1, 2, 3]), ...chunk('IDAT', [9])];
    const kept = bare([...start, ...chunk('IHDR', [1, 2, 3]), ...chunk('tEXt', text('Author Anna')), ...chunk('eXIf', [1]), ...chunk('IDAT', [9])], 'image/png');
    expect([...kept]).toEqual([...start, ...picture]);
  });

  it.each([[[0xff, 0xd8]], [[0xff, 0xd8, 0xff]], [[0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1]], [[0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0]]])('a file that is cut off (%j) does not hang or break', (bytes) => {
    expect(bare(bytes)).toBeInstanceOf(Uint8Array);
  });

  it('a PDF is left as it is', () => {
    expect([...bare(text('%PDF-1.7 x'), 'application/pdf')]).toEqual(text('%PDF-1.7 x'));
  });
});
