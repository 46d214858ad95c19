import { TooLarge } from '../errors/index.ts';
import { piecesOf, saysMoreThan, type Posted } from './posted.ts';

/** A form without files is never larger than this. */
export const FORM_LIMIT = 2_000_000;

/**
 * A posted form without files, read no further than its limit.
 * @throws TooLarge; an answer of 400 to what is no form
 */
export async function readForm(request: Request): Promise<Posted> {
  if (saysMoreThan(request, FORM_LIMIT)) throw new TooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of piecesOf(request)) {
    size += chunk.length;
    if (size > FORM_LIMIT) throw new TooLarge();
    chunks.push(chunk);
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData().catch(() => undefined);
  if (!form) throw new Response(null, { status: 400 });
  return { form, discard: async () => undefined };
}
