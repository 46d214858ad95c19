import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const key = Symbol.for('samsteg.secret');
const shared = globalThis as { [key]?: Buffer };

/** Gives the process its secret, at least 32 bytes. Called once at start. */
export function useSecret(secret: Buffer): void {
  if (secret.length < 32) throw new Error('The secret must have at least 32 bytes');
  shared[key] = secret;
}

function derive(purpose: string): Buffer {
  if (!shared[key]) throw new Error('The process has no secret');
  return Buffer.from(hkdfSync('sha256', shared[key], '', purpose, 32));
}

/** Encrypts text (AES-256-GCM) so that only `open` with the same purpose reads it. */
export function seal(purpose: string, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(purpose), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** What `seal` closed, or null when it was altered or sealed under another secret. */
export function open(purpose: string, sealed: Buffer): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', derive(purpose), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** A keyed hash: the same text gives the same hash here, and nobody without the secret can guess it. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', derive(purpose)).update(text).digest('hex');
}
