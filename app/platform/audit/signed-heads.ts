import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const line = z.object({
  block: z.number().int().positive(),
  rows: z.number().int().positive(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  key: z.string(),
  signature: z.string(),
});

/** What a process has signed: that the chain had this head after this block. One line of the file of heads. */
export type SignedHead = z.output<typeof line>;

type Statement = Pick<SignedHead, 'block' | 'rows' | 'head' | 'at'>;

function statement({ block, rows, head, at }: Statement): Buffer {
  return Buffer.from(['samsteg audit head', block, rows, head, at].join('|'));
}

/** Which key signed: the first half of the SHA-256 of the public key. */
export function keyName(key: KeyObject): string {
  return createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 32);
}

export function signHead(privateKey: string, head: Statement): SignedHead {
  const key = createPrivateKey(privateKey);
  return { ...head, key: keyName(createPublicKey(key)), signature: sign(null, statement(head), key).toString('base64') };
}

/** Whether one of these keys signed it. */
export function isSigned(head: SignedHead, publicKeys: readonly KeyObject[]): boolean {
  const signature = Buffer.from(head.signature, 'base64');
  return publicKeys.some((key) => keyName(key) === head.key && verify(null, statement(head), key, signature));
}

/** Reads one line of the file; undefined when it is none. */
export function parseHead(text: string): SignedHead | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
