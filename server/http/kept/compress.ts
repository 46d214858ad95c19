import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import type { Answer } from './store.ts';

const [squeeze, unsqueeze, zip] = [promisify(brotliCompress), promisify(brotliDecompress), promisify(gzip)];
const passedOn = ['content-type', 'content-disposition', 'location'];
const worthwhile = /^(text\/|application\/(json|xml|rdf\+xml|atom\+xml))/;

/** An answer as it is kept: text compressed once, well but not at any price. */
export async function packed(response: Response): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(passedOn.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])));
  const isCompressed = body.length > 0 && worthwhile.test(headers['content-type'] ?? '');
  const quality = body.length < 200_000 ? 6 : 4;
  return {
    status: response.status,
    headers,
    isCompressed,
    body: isCompressed ? await squeeze(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }) : body,
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}

/** A kept body in an encoding that the reader takes. */
export async function bodyFor({ body, isCompressed }: Answer, accepts: string): Promise<{ bytes: Buffer; encoding: string | null }> {
  if (!isCompressed) return { bytes: body, encoding: null };
  if (/\bbr\b/.test(accepts)) return { bytes: body, encoding: 'br' };
  const whole = await unsqueeze(body);
  return /\bgzip\b/.test(accepts) ? { bytes: await zip(whole), encoding: 'gzip' } : { bytes: whole, encoding: null };
}
