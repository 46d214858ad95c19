export type RecordingType = 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | 'audio/wav' | 'audio/webm';

/** What a sound file is by its first bytes, whatever its name says; undefined for what is not taken. */
export function recordingType(bytes: Buffer): RecordingType | undefined {
  const at = (offset: number, text: string) => bytes.subarray(offset, offset + text.length).toString('latin1') === text;
  if (at(4, 'ftyp')) return 'audio/mp4';
  if (at(0, 'OggS')) return 'audio/ogg';
  if (at(0, 'RIFF') && at(8, 'WAVE')) return 'audio/wav';
  if (at(0, '\x1a\x45\xdf\xa3')) return 'audio/webm';
  const frame = bytes.length > 2 && bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
  return at(0, 'ID3') || frame ? 'audio/mpeg' : undefined;
}

/** How long a recording says that it is, in whole seconds; null where it does not say. */
export function recordingSeconds(bytes: Buffer, type: RecordingType): number | null {
  const seconds = { 'audio/mp4': mp4Seconds, 'audio/ogg': oggSeconds, 'audio/wav': wavSeconds, 'audio/mpeg': mpegSeconds, 'audio/webm': webmSeconds }[type](bytes);
  return seconds === null || !Number.isFinite(seconds) ? null : Math.max(0, Math.round(seconds));
}

/** The movie header: time scale and duration, in 32 or 64 bits. */
function mp4Seconds(bytes: Buffer): number | null {
  const header = bytes.indexOf('mvhd', 0, 'latin1') + 4;
  if (header < 4 || header + 32 > bytes.length) return null;
  const long = bytes[header] === 1;
  const scale = bytes.readUInt32BE(header + (long ? 20 : 12));
  const length = long ? Number(bytes.readBigUInt64BE(header + 24)) : bytes.readUInt32BE(header + 16);
  return scale === 0 ? null : length / scale;
}

/** The position of the last page, in samples of 48 kHz as Opus counts them, else at the rate that Vorbis states. */
function oggSeconds(bytes: Buffer): number | null {
  const last = bytes.lastIndexOf('OggS', undefined, 'latin1');
  if (last < 0 || last + 14 > bytes.length) return null;
  const vorbis = bytes.indexOf('vorbis', 0, 'latin1');
  const rate = vorbis > 0 && vorbis + 15 < bytes.length && vorbis < 100 ? bytes.readUInt32LE(vorbis + 11) : 48_000;
  return Number(bytes.readBigInt64LE(last + 6)) / rate;
}

function wavSeconds(bytes: Buffer): number | null {
  if (bytes.length < 32) return null;
  const rate = bytes.readUInt32LE(28);
  return rate === 0 ? null : bytes.length / rate;
}

/** When the last cluster begins, in milliseconds as every browser counts: one that records says no length, since it does not know it. */
function webmSeconds(bytes: Buffer): number | null {
  const last = bytes.lastIndexOf('1f43b675', undefined, 'hex');
  const at = bytes.indexOf(0xe7, last + 4);
  if (last < 0 || at < 0 || at > last + 13) return null;
  const length = (bytes[at + 1] ?? 0) & 0x7f;
  return length === 0 || length > 6 || at + 2 + length > bytes.length ? null : bytes.readUIntBE(at + 2, length) / 1000;
}

const bitrates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const lowBitrates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** By the bit rate of the first frame; a file that varies is guessed at. */
function mpegSeconds(bytes: Buffer): number | null {
  const tag = bytes.subarray(0, 3).toString('latin1') === 'ID3' && bytes.length > 10;
  const start = tag ? 10 + bytes.subarray(6, 10).reduce((size, byte) => size * 128 + (byte & 0x7f), 0) : 0;
  for (let at = start; at + 4 < bytes.length && at < start + 4096; at += 1) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    if (first !== 0xff || (second & 0xe6) !== 0xe2) continue;
    const rate = (second & 0x08 ? bitrates : lowBitrates)[third >> 4] ?? 0;
    return rate === 0 ? null : (bytes.length - at) / (rate * 125);
  }
  return null;
}
