/** A WAV file of silence that says how long it is, at ten bytes a second. */
export function sound(seconds: number): File {
  const bytes = Buffer.alloc(44);
  bytes.write('RIFF', 0, 'latin1');
  bytes.write('WAVE', 8, 'latin1');
  bytes.writeUInt32LE(10, 28);
  return new File([new Uint8Array(Buffer.concat([bytes, Buffer.alloc(seconds * 10)]))], 'rost.wav');
}
