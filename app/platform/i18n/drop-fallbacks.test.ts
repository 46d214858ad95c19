import { expect, test } from 'vitest';
import { dropFallbacks } from './drop-fallbacks.ts';

const compiled = `const sv_a = () => 'Ja';

const ar_a = () => 'نعم';

/** @type {(inputs: {}) => string} */
const fa_a = sv_a;

export const a = (inputs = {}) => {
\tif (locale === "ar") return ar_a(inputs)
\tif (locale === "fa") return fa_a(inputs)
\treturn sv_a(inputs)
};`;

test('a language without words of its own is left out, others stand', () => {
  const code = dropFallbacks(compiled);
  expect(code).not.toContain('fa_a');
  expect(code).toContain('if (locale === "ar") return ar_a(inputs)');
  expect(code).toContain('return sv_a(inputs)');
});
