import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const cost = { parallelism: 1, memory: 19_456, passes: 2 };
const length = 32;

/** A password as the database keeps it (argon2id, in the PHC string form). */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await run(password, nonce, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(hash)}`;
}

/** Whether a password is the one that was hashed. Takes as long when there is none to compare with. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored ?? '');
  if (!match) {
    await run(password, randomBytes(16), cost);
    return false;
  }
  const [, memory, passes, parallelism, nonce = '', hash = ''] = match;
  const wanted = Buffer.from(hash, 'base64');
  const given = await run(password, Buffer.from(nonce, 'base64'), {
    memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism),
  });
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function run(password: string, nonce: Buffer, parameters: typeof cost): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFC'), nonce, tagLength: length, ...parameters });
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
