import { createHash } from 'node:crypto';
import { keyedHash } from '#app/platform/secret/index.ts';

export type LinkPurpose = 'call' | 'draft' | 'contact';

/** The token of a link. It follows from the id and how many times the link was changed, so that it can be shown again and is kept nowhere. */
export function tokenOf(purpose: LinkPurpose, id: string, serial = 1): string {
  return keyedHash(`example-${purpose}`, `${id}/${serial}`).slice(0, 40);
}

/** What the tables keep of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
