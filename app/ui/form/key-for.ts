/** A UUID of its own for every place on a page, made from the page's UUID: the same place gives the same key. */
export function keyFor(pageKey: string, place: string): string {
  const node = BigInt(`0x${pageKey.slice(-12)}`);
  return pageKey.slice(0, -12) + (node ^ hash(place)).toString(16).padStart(12, '0');
}

/** FNV-1a over 48 bits. */
function hash(text: string): bigint {
  let value = 0xcbf29ce48422n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(48, (value ^ BigInt(byte)) * 0x1000001b3n);
  }
  return value;
}
