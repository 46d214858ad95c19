const jpegStart = [0xff, 0xd8];
const pngSignature = 8;

/** APP1-APP15 but for colours (ICC in APP2, Adobe in APP14), and comments: where a camera writes place, time and owner. */
const told = new Set([0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe]);
const startOfScan = 0xda;

/** Chunks of a PNG that hold words or what a camera wrote. */
const toldInPng = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'];

/**
 * The photo without what the camera wrote about place, time and owner; which way is up is kept. Other files are given back as
 * they are.
 */
export function barePhoto(bytes: Uint8Array, mediaType: string): Uint8Array {
  if (mediaType === 'image/jpeg') return bareJpeg(bytes);
  return mediaType === 'image/png' ? barePng(bytes) : bytes;
}

function bareJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [Uint8Array.from(jpegStart)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + view.getUint16(at + 2);
    const segment = bytes.subarray(at, end);
    if (!told.has(marker)) kept.push(segment);
    const up = marker === 0xe1 ? orientationOf(segment) : undefined;
    if (up !== undefined) kept.push(orientationAlone(up));
    at = end;
  }
  kept.push(bytes.subarray(at));
  return Buffer.concat(kept);
}

/** The tag 0x0112 in the first directory of an Exif segment, 2-8; undefined when there is none or nothing is turned. */
function orientationOf(segment: Uint8Array): number | undefined {
  const header = 10;
  if (segment.length < header + 14 || Buffer.from(segment.subarray(4, 8)).toString('latin1') !== 'Exif') return undefined;
  const tiff = new DataView(segment.buffer, segment.byteOffset + header, segment.length - header);
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return undefined;
  const entries = tiff.getUint16(first, little);
  for (let index = 0; index < entries; index += 1) {
    const at = first + 2 + index * 12;
    if (at + 12 > tiff.byteLength) return undefined;
    const value = tiff.getUint16(at + 8, little);
    if (tiff.getUint16(at, little) === 0x0112) return value >= 2 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says nothing but which way is up. */
function orientationAlone(up: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const header = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, up, 0, 0, 0, 0, 0, 0];
  const body = [...exif, ...header, ...directory];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}

function barePng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, pngSignature)];
  for (let at = pngSignature; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (!toldInPng.includes(kind)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
