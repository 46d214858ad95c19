import { StartFailure } from '#app/platform/env/index.ts';

/** `samsteg report`. */
export async function run(_args: string[]): Promise<number> {
  throw new StartFailure('The reports are not ready yet.');
}
