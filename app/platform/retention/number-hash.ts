import { keyedHash } from '../secret/index.ts';

/** What a removed number is known by in one collaboration: nobody without the secret gets back to the number. */
export function numberHash(collaborationId: string, number: string): string {
  return keyedHash(`retention ${collaborationId}`, number);
}
