import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { secretFrom, setupAddress, stepOf } from './one-time-code.ts';

const secret = secretFrom('0123456789abcdef'.repeat(4));
const now = 1_795_000_000_000;

function codeAt(timestamp: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

test('a code counts in its own step and the ones beside it', () => {
  const step = Math.floor(now / 30_000);
  expect(stepOf(secret, codeAt(now), now)).toBe(step);
  expect(stepOf(secret, codeAt(now - 30_000), now)).toBe(step - 1);
  expect(stepOf(secret, codeAt(now - 120_000), now)).toBeNull();
});

test('a code may be typed with a space and nothing else', () => {
  const code = codeAt(now);
  expect(stepOf(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now)).not.toBeNull();
  expect(stepOf(secret, 'abcdef', now)).toBeNull();
  expect(stepOf(secret, '', now)).toBeNull();
});

test('the address names the product and the account', () => {
  expect(setupAddress(secret, 'eva@example.se')).toContain(`secret=${secret}`);
  expect(setupAddress(secret, 'eva@example.se')).toContain('issuer=Samsteg');
});
