const keyBytes = 16;

/** Gives pseudonyms, packed one after the other, numbers from zero; the same one always the same number. */
export function numberPersons(): (packed: Buffer | null) => Int32Array {
  const numbers = new Map<string, number>();
  return (packed) => {
    const list = new Int32Array((packed?.length ?? 0) / keyBytes);
    for (let index = 0; packed && index < list.length; index++) {
      const key = packed.toString('latin1', index * keyBytes, (index + 1) * keyBytes);
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      list[index] = number;
    }
    return list;
  };
}
