import { readEnv } from '#app/platform/env/index.ts';

/** An address as it is sent to somebody: with the house's own name in front. */
export function absoluteLink(request: Request, path: string): string {
  return new URL(path, readEnv().publicUrl ?? new URL(request.url).origin).href;
}

/**
 * The same where nobody asks: in mail, which is sent only where the house knows its own name.
 * @throws Error when `PUBLIC_URL` is not set
 */
export function publicLink(path: string): string {
  const { publicUrl } = readEnv();
  if (publicUrl === undefined) throw new Error('PUBLIC_URL is not set');
  return new URL(path, publicUrl).href;
}
