import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [480, 270];

/** A drawn picture of nobody, a table under a window, as a PNG. */
export function demoPicture(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const lines = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (_x, x) => colourAt(x, y)).flat()]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Uint8Array.from(lines.flat()))), chunk('IEND', Buffer.alloc(0))]);
}

type Shape = readonly [left: number, right: number, top: number, bottom: number, colour: readonly number[]];

const [wood, sky, floor, wall] = [[120, 84, 60], [178, 210, 226], [196, 176, 150], [240, 232, 214]] as const;

/** What is nearest stands first. */
const shapes: readonly Shape[] = [
  [138, 143, 30, 140, wood], [60, 220, 83, 88, wood], [60, 220, 30, 140, sky],
  [250, 440, 170, 184, wood], [270, 280, 184, 250, wood], [410, 420, 184, 250, wood], [0, width, 250, height, floor],
];

function colourAt(x: number, y: number): readonly number[] {
  const shape = shapes.find(([left, right, top, bottom]) => x >= left && x < right && y >= top && y < bottom);
  return shape ? shape[4] : wall;
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
