import { readEnv } from '#app/platform/env/index.ts';

/** An address as it is sent to somebody: with the house's own name in front. */
export function absoluteLink(request: Request, path: string): string {
  return new URL(path, readEnv().publicUrl ?? new URL(request.url).origin).href;
}
