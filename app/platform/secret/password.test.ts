import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

test('a password is known again and no other is', async () => {
  const hash = await hashPassword('korrekt häst batteri');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('korrekt häst batteri', hash)).toBe(true);
  expect(await verifyPassword('korrekt hast batteri', hash)).toBe(false);
});

test('å as one sign or two is the same password', async () => {
  expect(await verifyPassword('a\u030angra', await hashPassword('\u00e5ngra'))).toBe(true);
});

test('without anything to compare with, it is wrong', async () => {
  expect(await verifyPassword('', null)).toBe(false);
  expect(await verifyPassword('x', 'x')).toBe(false);
});
