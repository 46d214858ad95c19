const DECIMAL = /^[+-]?\d+(\.\d+)?$/;

/** Reads `12 345,5` as well as `12345.5`; undefined when it is not a number. */
export function parseDecimal(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/g, '').replace('−', '-').replace(',', '.');
  return DECIMAL.test(plain) ? Number(plain) : undefined;
}
